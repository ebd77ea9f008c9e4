//! Facts as text close to Rust, for expectations.

use crate::syntax::facts::*;

/// All items of the file, one per line, nested ones in braces.
pub(super) fn items(facts: &FileFacts) -> String {
    list(&facts.roots, "\n", |id| item(facts, *id))
}

/// The statements of the first body of the function `name`.
pub(super) fn body_of(facts: &FileFacts, name: &str) -> String {
    let body = facts.items.iter().find_map(|item| match &item.kind {
        ItemKind::Function(function) if item.name == name => function.body,
        ItemKind::Constant(constant) if item.name == name => constant.body,
        _ => None,
    });
    let body = &facts.bodies[body.expect("there is such a function with a body")];
    Show { facts, body }.expr(body.root.expect("the body has a root"))
}

fn list<T>(
    all: impl IntoIterator<Item = T>,
    separator: &str,
    show: impl Fn(T) -> String,
) -> String {
    all.into_iter().map(show).collect::<Vec<_>>().join(separator)
}

fn item(facts: &FileFacts, id: ItemId) -> String {
    let item = &facts.items[id];
    let attributes = list(&item.attributes, "", |it| format!("{} ", attribute(it)));
    let public = if item.is_public { "pub " } else { "" };
    let name = item.name;
    let nested = |items: &[ItemId]| list(items, "; ", |id| self::item(facts, *id));
    let text = match &item.kind {
        ItemKind::Module(module) => match (&module.items, module.path) {
            (Some(items), _) => format!("mod {name} {{ {} }}", nested(items)),
            (None, Some(path)) => format!("mod {name} at {path}"),
            (None, None) => format!("mod {name}"),
        },
        ItemKind::Use(imports) => format!("use {}", list(imports, ", ", import)),
        ItemKind::ExternCrate { original } => format!("extern crate {original} as {name}"),
        ItemKind::Function(function) => format!("fn {name}{}", signature(function)),
        ItemKind::Struct(it) => {
            format!("struct {name}{} {{ {} }}", generics(&it.generics), fields(&it.fields))
        }
        ItemKind::Enum(it) => format!(
            "enum {name}{} {{ {} }}",
            generics(&it.generics),
            list(&it.variants, ", ", |variant| format!(
                "{}{}({})",
                list(&variant.attributes, "", |it| format!("{} ", attribute(it))),
                variant.name,
                fields(&variant.fields)
            ))
        ),
        ItemKind::Trait(it) => format!(
            "trait{} {name}{}: {} {{ {} }}",
            if it.is_alias { " alias" } else { "" },
            generics(&it.generics),
            bounds(&it.supertraits),
            nested(&it.items)
        ),
        ItemKind::Impl(it) => format!(
            "impl{} {}{} {{ {} }}",
            generics(&it.generics),
            it.of_trait
                .as_ref()
                .map(|path| format!("{} for ", self::path(path)))
                .unwrap_or_default(),
            ty(&it.self_type),
            nested(&it.items)
        ),
        ItemKind::TypeAlias(it) => format!(
            "type {name}{}: {} = {}",
            generics(&it.generics),
            bounds(&it.bounds),
            it.aliased.as_ref().map(ty).unwrap_or_default()
        ),
        ItemKind::Constant(it) => format!(
            "{} {name}: {}{}",
            if it.is_static { "static" } else { "const" },
            ty(&it.ty),
            it.body.map(|body| format!(" = {}", value(facts, body))).unwrap_or_default()
        ),
        ItemKind::MacroRules(text) => format!("macro_rules {name} {{ {} }}", text.text),
        ItemKind::MacroCall(call) => {
            format!("{}!({}) {{ {} }}", path(&call.path), call.text.text, nested(&call.items))
        }
    };
    format!("{attributes}{public}{text}")
}

fn value(facts: &FileFacts, body: BodyId) -> String {
    let body = &facts.bodies[body];
    body.root.map(|root| Show { facts, body }.expr(root)).unwrap_or_default()
}

fn import(import: &Import) -> String {
    let global = if import.is_global { "::" } else { "" };
    let path = list(&import.path, "::", ToString::to_string);
    match import.leaf {
        ImportLeaf::Glob => format!("{global}{path}::*"),
        ImportLeaf::Named(name) if import.path.last() == Some(&name) => format!("{global}{path}"),
        ImportLeaf::Named(name) => format!("{global}{path} as {name}"),
    }
}

pub(super) fn attribute(attribute: &Attribute) -> String {
    format!("#[{}({})]", attribute.path, list(&attribute.arguments, ", ", argument))
}

fn argument(argument: &AttributeArgument) -> String {
    match (argument.key.as_str(), argument.value) {
        (key, Some(value)) => format!("{key}={value}"),
        (key, None) if argument.nested.is_empty() => key.to_owned(),
        (key, None) => format!("{key}({})", list(&argument.nested, ", ", self::argument)),
    }
}

fn signature(function: &Function) -> String {
    let receiver = match &function.receiver {
        None => String::new(),
        Some(Receiver::Value) => "self; ".to_owned(),
        Some(Receiver::Reference) => "&self; ".to_owned(),
        Some(Receiver::MutableReference) => "&mut self; ".to_owned(),
        Some(Receiver::Typed(it)) => format!("self: {}; ", ty(it)),
    };
    let parameters = list(&function.parameters, ", ", |it| format!("{}: {}", it.name, ty(&it.ty)));
    let output = function.output.as_ref().map(|it| format!(" -> {}", ty(it))).unwrap_or_default();
    let asyncness = if function.is_async { " async" } else { "" };
    let body = if function.body.is_some() { "" } else { " declared" };
    format!("{}({receiver}{parameters}){output}{asyncness}{body}", generics(&function.generics))
}

fn fields(fields: &[Field]) -> String {
    list(fields, ", ", |field| {
        let attributes = list(&field.attributes, "", |it| format!("{} ", attribute(it)));
        format!("{attributes}{}: {}", field.name, ty(&field.ty))
    })
}

fn generics(generics: &Generics) -> String {
    let parameters = list(&generics.parameters, ", ", |it| {
        let constness = if it.is_const { "const " } else { "" };
        let default = it.default.as_ref().map(|it| format!(" = {}", ty(it))).unwrap_or_default();
        format!("{constness}{}: {}{default}", it.name, bounds(&it.bounds))
    });
    let predicates =
        list(&generics.predicates, ", ", |(it, all)| format!("{}: {}", ty(it), bounds(all)));
    match (parameters.is_empty(), predicates.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!("<{parameters}>"),
        _ => format!("<{parameters} where {predicates}>"),
    }
}

fn bounds(bounds: &[Bound]) -> String {
    list(bounds, " + ", path)
}

pub(super) fn path(path: &Path) -> String {
    let qualifier = path.qualifier.as_ref().map(|it| {
        let as_trait = it.as_trait.as_ref().map(|it| format!(" as {}", self::path(it)));
        format!("<{}{}>::", ty(&it.self_type), as_trait.unwrap_or_default())
    });
    let global = if path.is_global { "::" } else { "" };
    format!("{}{global}{}", qualifier.unwrap_or_default(), list(&path.segments, "::", segment))
}

fn segment(segment: &Segment) -> String {
    let Some(arguments) = &segment.arguments else { return segment.name.to_string() };
    let types = list(&arguments.types, ", ", ty);
    let bindings = list(&arguments.bindings, "", |(name, it)| format!(", {name} = {}", ty(it)));
    let constraints =
        list(&arguments.constraints, "", |(name, it)| format!(", {name}: {}", bounds(it)));
    format!("{}<{types}{bindings}{constraints}>", segment.name)
}

pub(super) fn ty(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Path(path) => self::path(path),
        TypeRef::Reference(inner) => format!("&{}", self::ty(inner)),
        TypeRef::Pointer(inner) => format!("*{}", self::ty(inner)),
        TypeRef::Tuple(all) => format!("({})", list(all, ", ", self::ty)),
        TypeRef::Slice(inner) => format!("[{}]", self::ty(inner)),
        TypeRef::Array(inner, length) => format!("[{}; {length}]", self::ty(inner)),
        TypeRef::Function(inputs, output) => {
            format!("fn({}) -> {}", list(inputs, ", ", self::ty), self::ty(output))
        }
        TypeRef::ImplTrait(all) => format!("impl {}", bounds(all)),
        TypeRef::DynTrait(all) => format!("dyn {}", bounds(all)),
        TypeRef::Never => "!".to_owned(),
        TypeRef::Infer => "_".to_owned(),
        TypeRef::Other(text) => format!("`{text}`"),
    }
}

struct Show<'a> {
    facts: &'a FileFacts,
    body: &'a Body,
}

impl Show<'_> {
    fn exprs(&self, all: &[ExprId]) -> String {
        list(all, ", ", |id| self.expr(*id))
    }

    fn optional(&self, before: &str, id: Option<ExprId>) -> String {
        id.map(|id| format!("{before}{}", self.expr(id))).unwrap_or_default()
    }

    #[expect(clippy::too_many_lines, reason = "one arm per construct")]
    fn expr(&self, id: ExprId) -> String {
        let label = |label: &Option<crate::base::Name>| {
            label.map(|label| format!("'{label} ")).unwrap_or_default()
        };
        match &self.body.expressions[id].kind {
            ExprKind::Path(path) => self::path(path),
            ExprKind::Literal(it) => literal(it),
            ExprKind::Call { callee, arguments } => {
                format!("{}({})", self.expr(*callee), self.exprs(arguments))
            }
            ExprKind::MethodCall(call) => {
                let types = list(&call.types, ", ", ty);
                let types = if types.is_empty() { types } else { format!("<{types}>") };
                let arguments = self.exprs(&call.arguments);
                format!("{}.{}{types}({arguments})", self.expr(call.receiver), call.method)
            }
            ExprKind::Field { base, name } => format!("{}.{name}", self.expr(*base)),
            ExprKind::Index { base, index } => {
                format!("{}[{}]", self.expr(*base), self.expr(*index))
            }
            ExprKind::Reference(inner, _) => format!("&{}", self.expr(*inner)),
            ExprKind::Unary { operator, operand } => {
                let operator = match operator {
                    UnaryOperator::Dereference => "*",
                    UnaryOperator::Negate => "-",
                    UnaryOperator::Not => "!",
                };
                format!("{operator}{}", self.expr(*operand))
            }
            ExprKind::Binary { operator, left, right } => {
                format!("({} {operator} {})", self.expr(*left), self.expr(*right))
            }
            ExprKind::Assign { place, value } => {
                format!("{} = {}", self.expr(*place), self.expr(*value))
            }
            ExprKind::If { condition, then_branch, else_branch } => format!(
                "if {} {}{}",
                self.expr(*condition),
                self.expr(*then_branch),
                self.optional(" else ", *else_branch)
            ),
            ExprKind::Let { pattern, value } => {
                format!("let {} = {}", self.pattern(*pattern), self.expr(*value))
            }
            ExprKind::Match { scrutinee, arms } => {
                let arms = list(arms, ", ", |arm| {
                    let guard = self.optional(" if ", arm.guard);
                    format!("{}{guard} => {}", self.pattern(arm.pattern), self.expr(arm.body))
                });
                format!("match {} {{ {arms} }}", self.expr(*scrutinee))
            }
            ExprKind::Loop { body, label: it } => format!("{}loop {}", label(it), self.expr(*body)),
            ExprKind::While { condition, body, label: it } => {
                format!("{}while {} {}", label(it), self.expr(*condition), self.expr(*body))
            }
            ExprKind::For(it) => format!(
                "{}for {} in {} {}",
                label(&it.label),
                self.pattern(it.pattern),
                self.expr(it.iterable),
                self.expr(it.body)
            ),
            ExprKind::Block(block) => format!("{}{}", label(&block.label), self.block(block)),
            ExprKind::Closure(it) => {
                let parameters = list(&it.parameters, ", ", |(pattern, annotation)| {
                    let annotation = annotation.as_ref().map(|it| format!(": {}", ty(it)));
                    format!("{}{}", self.pattern(*pattern), annotation.unwrap_or_default())
                });
                let output = it.output.as_ref().map(|it| format!(" -> {}", ty(it)));
                let asyncness = if it.is_async { "async " } else { "" };
                let output = output.unwrap_or_default();
                format!("{asyncness}|{parameters}|{output} {}", self.expr(it.body))
            }
            ExprKind::Await(inner) => format!("{}.await", self.expr(*inner)),
            ExprKind::Try(inner) => format!("{}?", self.expr(*inner)),
            ExprKind::Return(value) => format!("return{}", self.optional(" ", *value)),
            ExprKind::Break { label: it, value } => {
                format!("break {}{}", label(it), self.optional("", *value)).trim_end().to_owned()
            }
            ExprKind::Continue { label: it } => {
                format!("continue {}", label(it)).trim_end().to_owned()
            }
            ExprKind::Tuple(all) => format!("({})", self.exprs(all)),
            ExprKind::Array(all) => format!("[{}]", self.exprs(all)),
            ExprKind::Repeat { value, length } => {
                format!("[{}; {}]", self.expr(*value), self.expr(*length))
            }
            ExprKind::Struct(it) => {
                let fields = list(&it.fields, ", ", |(name, value)| {
                    format!("{name}: {}", self.expr(*value))
                });
                let base = self.optional(" ..", it.base);
                format!("{} {{ {fields}{base} }}", path(&it.path))
            }
            ExprKind::Range { start, end, is_inclusive } => format!(
                "{}..{}{}",
                self.optional("", *start),
                if *is_inclusive { "=" } else { "" },
                self.optional("", *end)
            ),
            ExprKind::Cast { value, ty } => format!("({} as {})", self.expr(*value), self::ty(ty)),
            ExprKind::Other(all) => format!("other({})", self.exprs(all)),
            ExprKind::Macro(call) => {
                format!("{}!{}", path(&call.path), self.meaning(&call.meaning))
            }
        }
    }

    fn meaning(&self, meaning: &MacroMeaning) -> String {
        match meaning {
            MacroMeaning::Format { before, template, arguments } => {
                let arguments = list(arguments, "", |(name, value)| {
                    let name = name.map(|name| format!("{name}=")).unwrap_or_default();
                    format!(", {name}{}", self.expr(*value))
                });
                format!(
                    "format({} | {:?}{arguments})",
                    self.exprs(before),
                    template.map(crate::base::Name::as_str)
                )
            }
            MacroMeaning::List(all) => format!("list({})", self.exprs(all)),
            MacroMeaning::Values(all) => format!("values({})", self.exprs(all)),
            MacroMeaning::Repeat(value, length) => {
                format!("repeat({}; {})", self.expr(*value), self.expr(*length))
            }
            MacroMeaning::Select(arms) => {
                let arms = list(arms, ", ", |arm| {
                    let pattern = arm.pattern.map(|it| format!("{} = ", self.pattern(it)));
                    let future = self.optional("", arm.future);
                    let guard = self.optional(" if ", arm.guard);
                    let handler = self.expr(arm.handler);
                    format!("{}{future}{guard} => {handler}", pattern.unwrap_or_default())
                });
                format!("select({arms})")
            }
            MacroMeaning::Block(block) => format!("block{}", self.expr(*block)),
            MacroMeaning::Unread => "unread".to_owned(),
        }
    }

    fn block(&self, block: &Block) -> String {
        let kind = if block.kind == BlockKind::Async { "async " } else { "" };
        let items = block.items.iter().map(|id| item(self.facts, *id));
        let statements = block.statements.iter().map(|statement| match statement {
            Statement::Let { pattern, ty, value, else_branch } => format!(
                "let {}{}{}{}",
                self.pattern(*pattern),
                ty.as_ref().map(|it| format!(": {}", self::ty(it))).unwrap_or_default(),
                self.optional(" = ", *value),
                self.optional(" else ", *else_branch)
            ),
            Statement::Expr(value) => self.expr(*value),
        });
        let mut parts: Vec<_> = items.chain(statements).map(|part| format!("{part}; ")).collect();
        parts.extend(block.tail.map(|tail| format!("{} ", self.expr(tail))));
        format!("{kind}{{ {}}}", parts.concat())
    }

    fn pattern(&self, id: PatternId) -> String {
        let all = |all: &[PatternId], separator| list(all, separator, |id| self.pattern(*id));
        match &self.body.patterns[id].kind {
            PatternKind::Wild => "_".to_owned(),
            PatternKind::Rest => "..".to_owned(),
            PatternKind::Binding { name, is_reference, sub } => {
                let reference = if *is_reference { "ref " } else { "" };
                let sub = sub.map(|id| format!(" @ {}", self.pattern(id))).unwrap_or_default();
                format!("{reference}{name}{sub}")
            }
            PatternKind::Path(path) => format!("={}", self::path(path)),
            PatternKind::TupleStruct { path, elements } => {
                format!("{}({})", self::path(path), all(elements, ", "))
            }
            PatternKind::Struct { path, fields } => {
                let fields =
                    list(fields, ", ", |(name, it)| format!("{name}: {}", self.pattern(*it)));
                format!("{} {{ {fields} }}", self::path(path))
            }
            PatternKind::Tuple(it) => format!("({})", all(it, ", ")),
            PatternKind::Slice(it) => format!("[{}]", all(it, ", ")),
            PatternKind::Reference(inner) => format!("&{}", self.pattern(*inner)),
            PatternKind::Or(it) => all(it, " | "),
            PatternKind::Literal(it) => literal(it),
            PatternKind::Typed(inner, ty) => format!("{}: {}", self.pattern(*inner), self::ty(ty)),
        }
    }
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => format!("{:?}", text.as_str()),
        Literal::Bytes(text) => format!("b{:?}", text.as_str()),
        Literal::Integer(value, suffix) => format!("{value}{suffix}"),
        Literal::Float(digits, suffix) => format!("{digits}{suffix}"),
        Literal::Bool(value) => value.to_string(),
        Literal::Char(value) => format!("{value:?}"),
    }
}
