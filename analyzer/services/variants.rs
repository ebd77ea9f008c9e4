//! Topics and addresses that are variants of an enum: what `as_str`, `Display` and derives make of one.

use super::address::Reader;
use super::text::{Text, is_telling};
use crate::base::Name;
use crate::link::{AdtId, BodyOwner, Definition, FunctionId, Program, Resolution, Target, Types};
use crate::syntax::facts::{
    Attribute, Body, ExprId, ExprKind, Item, ItemKind, Literal, PatternId, PatternKind,
};
use rustc_hash::FxHashMap;

/// Derives that give a variant a text, and the attributes that say which.
const SHOWN: &[&str] = &["Display", "AsRefStr", "IntoStaticStr", "EnumString", "Serialize"];
/// Methods that give the text of a variant.
const SHOWING: &[&str] = &["to_string", "as_ref", "into", "as_str", "to_owned"];

/// The function that displays each enum of the repository.
pub(super) fn displays(program: &Program) -> FxHashMap<AdtId, FunctionId> {
    let definitions = &program.definitions;
    let mut found = FxHashMap::default();
    for (id, record) in definitions.impls.iter_enumerated() {
        let Some(of) = record.of_trait else { continue };
        let path = definitions.traits[of].path;
        let name = match path.as_str() {
            "std::fmt::Display" => "fmt",
            "std::convert::AsRef" => "as_ref",
            _ => continue,
        };
        let Some(adt) = program.types.adt_of_impl(id) else { continue };
        let Some(function) = Types::function_of_impl(definitions, id, Name::new(name)) else {
            continue;
        };
        if !definitions.is_stub(function) {
            found.entry(adt).or_insert(function);
        }
    }
    found
}

impl Reader<'_, '_> {
    /// The text of a variant as it is shown, where the enum says how.
    pub(super) fn shown(&self, adt: AdtId, position: u32) -> Option<Vec<Text>> {
        let name = self.variant_name(adt, position)?;
        let displayed = self.values.displays.get(&adt).copied();
        displayed
            .and_then(|function| self.arm(function, name))
            .or_else(|| Some(vec![self.named(adt, position)?]))
    }

    /// `Topic::OrderPlaced.as_str()`: the arm of that variant alone.
    pub(super) fn read_variant(&self, receiver: ExprId, call: ExprId) -> Option<Vec<Text>> {
        let (adt, position) = self.variant_of(receiver, 0)?;
        let name = self.variant_name(adt, position)?;
        let target =
            self.values.types(self.owner)?.calls_at(call).find_map(|call| match call.target {
                Target::Function(function) => Some(function),
                _ => None,
            });
        let own = target.filter(|function| !self.values.program.definitions.is_stub(*function));
        if let Some(found) = own.and_then(|function| self.arm(function, name)) {
            return Some(found);
        }
        let body = self.values.body(self.owner)?;
        let ExprKind::MethodCall(call) = &body.expressions[call].kind else { return None };
        SHOWING.contains(&call.method.as_str()).then(|| self.shown(adt, position)).flatten()
    }

    fn variant_of(&self, expr: ExprId, depth: u32) -> Option<(AdtId, u32)> {
        if depth > 6 {
            return None;
        }
        let body = self.values.body(self.owner)?;
        match &body.expressions[expr].kind {
            ExprKind::Reference(inner, _) => self.variant_of(*inner, depth + 1),
            ExprKind::Unary { operand, .. } => self.variant_of(*operand, depth + 1),
            ExprKind::Call { callee, .. } => self.variant_of(*callee, depth + 1),
            ExprKind::Path(_) => match self.values.types(self.owner)?.resolution(expr)? {
                Resolution::Definition(Definition::Variant(adt, position)) => Some((adt, position)),
                _ => None,
            },
            _ => None,
        }
    }

    fn variant_name(&self, adt: AdtId, position: u32) -> Option<Name> {
        let definitions = &self.values.program.definitions;
        let ItemKind::Enum(facts) = &definitions.item(definitions.adts[adt].source).kind else {
            return None;
        };
        facts.variants.get(position as usize).map(|variant| variant.name)
    }

    /// What the arm for a variant gives, in the first `match` of a function that has one.
    fn arm(&self, function: FunctionId, variant: Name) -> Option<Vec<Text>> {
        let there = self.deeper(BodyOwner::Function(function))?;
        let body = self.values.body(there.owner)?;
        let arm = body.expressions.iter().find_map(|expression| match &expression.kind {
            ExprKind::Match { arms, .. } => {
                arms.iter().find(|arm| names(body, arm.pattern, variant))
            }
            _ => None,
        })?;
        let found: Vec<Text> = there.read(arm.body).into_iter().filter(is_telling).collect();
        (!found.is_empty()).then_some(found)
    }

    /// What derives make of a variant's name.
    fn named(&self, adt: AdtId, position: u32) -> Option<Text> {
        let definitions = &self.values.program.definitions;
        let item = definitions.item(definitions.adts[adt].source);
        let ItemKind::Enum(facts) = &item.kind else { return None };
        let variant = facts.variants.get(position as usize)?;
        let is_shown = item
            .attributes
            .iter()
            .filter(|attribute| attribute.path == "derive")
            .flat_map(|attribute| &attribute.arguments)
            .any(|argument| SHOWN.contains(&argument.key.rsplit("::").next().unwrap_or_default()));
        if !is_shown {
            return None;
        }
        let own = variant.attributes.iter().find_map(|attribute| {
            let keys: &[&str] = match attribute.last_segment() {
                "strum" => &["to_string", "serialize"],
                "serde" => &["rename"],
                "display" => return attribute.first_value(),
                _ => &[],
            };
            keys.iter().find_map(|key| attribute.value_of(key))
        });
        let text = match own {
            Some(text) => text.to_string(),
            None => cased(&variant.name, case_of(item)?.as_str())?,
        };
        Some(Text::literal(&text))
    }
}

/// `#[strum(serialize_all = "…")]`, `#[serde(rename_all = "…")]`.
fn case_of(item: &Item) -> Option<Name> {
    let value = |attribute: &Attribute| match attribute.last_segment() {
        "strum" => attribute.value_of("serialize_all"),
        "serde" => attribute.value_of("rename_all"),
        _ => None,
    };
    item.attributes.iter().find_map(value)
}

fn cased(name: &str, case: &str) -> Option<String> {
    let mut words: Vec<String> = Vec::new();
    for c in name.chars() {
        if c.is_uppercase() || words.is_empty() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    Some(match case {
        "snake_case" => words.join("_"),
        "kebab-case" | "kebab_case" => words.join("-"),
        "lowercase" => words.concat(),
        "UPPERCASE" => words.concat().to_uppercase(),
        "SCREAMING_SNAKE_CASE" | "shouty_snake_case" => words.join("_").to_uppercase(),
        "SCREAMING-KEBAB-CASE" => words.join("-").to_uppercase(),
        "PascalCase" => name.to_owned(),
        "camelCase" | "mixed_case" => {
            let mut text = name.to_owned();
            text.get_mut(..1)?.make_ascii_lowercase();
            text
        }
        _ => return None,
    })
}

/// Whether a pattern is, or holds, that variant.
fn names(body: &Body, pattern: PatternId, variant: Name) -> bool {
    match &body.patterns[pattern].kind {
        PatternKind::Path(path)
        | PatternKind::TupleStruct { path, .. }
        | PatternKind::Struct { path, .. } => path.last_name() == variant,
        PatternKind::Binding { name, .. } => *name == variant,
        PatternKind::Reference(inner) => names(body, *inner, variant),
        PatternKind::Or(all) => all.iter().any(|pattern| names(body, *pattern, variant)),
        PatternKind::Literal(Literal::String(text)) => *text == variant,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::cased;

    #[test]
    fn derives_change_the_case() {
        assert_eq!(cased("OrderPlaced", "snake_case").as_deref(), Some("order_placed"));
        assert_eq!(cased("OrderPlaced", "kebab-case").as_deref(), Some("order-placed"));
        assert_eq!(cased("OrderPlaced", "camelCase").as_deref(), Some("orderPlaced"));
        assert_eq!(cased("OrderPlaced", "??"), None);
    }
}
