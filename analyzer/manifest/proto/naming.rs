//! How do prost and tonic spell a name in Rust?

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Name of a field, module or method.
pub(in crate::manifest) fn snake(name: &str) -> String {
    legal(name.to_snake_case())
}

/// Name of a type or variant.
pub(in crate::manifest) fn camel(name: &str) -> String {
    legal(name.to_upper_camel_case())
}

/// Name of the file that prost writes for a package, without its ending: `shop.orderBook` is `shop.order_book`.
pub(in crate::manifest) fn file_name(package: &str) -> String {
    let parts: Vec<String> = package.split('.').map(snake).collect();
    parts.join(".")
}

/// Tonic's own spelling of its modules: a `_` before every upper-case letter but the first.
pub(super) fn module_of_service(camel: &str) -> String {
    let mut module = String::with_capacity(camel.len() + 4);
    for (at, letter) in camel.char_indices() {
        if at > 0 && letter.is_uppercase() {
            module.push('_');
        }
        module.push(letter.to_ascii_lowercase());
    }
    module
}

/// The variant's name without the enum's in front, if an upper-case letter follows.
pub(super) fn variant(value: &str, enum_name: &str) -> String {
    let name = value.to_upper_camel_case();
    let stripped = name.strip_prefix(enum_name).unwrap_or(&name);
    let is_word = stripped.chars().next().is_some_and(char::is_uppercase);
    legal(if is_word { stripped.to_owned() } else { name.clone() })
}

/// Keywords as raw identifiers; those that cannot be raw with `_` behind them; digits with `_` before them.
fn legal(name: String) -> String {
    match name.as_str() {
        "as" | "break" | "const" | "continue" | "else" | "enum" | "false" | "fn" | "for" | "if"
        | "impl" | "in" | "let" | "loop" | "match" | "mod" | "move" | "mut" | "pub" | "ref"
        | "return" | "static" | "struct" | "trait" | "true" | "type" | "unsafe" | "use"
        | "where" | "while" | "dyn" | "abstract" | "become" | "box" | "do" | "final" | "macro"
        | "override" | "priv" | "typeof" | "unsized" | "virtual" | "yield" | "async" | "await"
        | "try" | "gen" => format!("r#{name}"),
        "" | "_" | "super" | "self" | "Self" | "extern" | "crate" => format!("{name}_"),
        _ if name.starts_with(char::is_numeric) => format!("_{name}"),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::{camel, module_of_service, snake, variant};

    #[test]
    fn names_are_spelled_as_the_generators_do() {
        assert_eq!(snake("getV2Info"), "get_v2_info");
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("Self"), "self_");
        assert_eq!(camel("order_id"), "OrderId");
        assert_eq!(module_of_service(&camel("APIGateway")), "api_gateway");
        assert_eq!(variant("ORDER_STATE_OPEN", "OrderState"), "Open");
        assert_eq!(variant("ORDER_STATEFUL", "OrderState"), "OrderStateful");
        assert_eq!(variant("ORDER_STATE_2", "OrderState"), "OrderState2");
    }
}
