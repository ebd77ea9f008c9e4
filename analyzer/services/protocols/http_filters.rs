//! Routes of combinators: `warp::path("orders").and(warp::get()).and_then(list)`.
//!
//! A filter is what its parts are together. The route stands where a handler is put behind a filter that has a path; what
//! a filter further out has in front of it comes from looking outwards, as for every other router.

use super::http_server::{ANY, Front, Routes, bound_to, join, verb_of};
use crate::link::{BodyTypes, Definition, FunctionId, Resolution, types::Ty};
use crate::syntax::facts::{
    Body, ExprId, ExprKind, Literal, MacroCall, MacroMeaning, PatternId, Statement,
};

/// Methods that put a handler behind a filter.
pub(super) const HANDS: &[&str] = &["and_then", "map", "then"];
/// How many parts a filter is put together from.
const DEPTH: u32 = 48;

/// What a filter lets through, as far as method and path go.
#[derive(Default)]
struct Filter {
    method: Option<String>,
    path: Option<String>,
}

impl Filter {
    fn of_path(path: String) -> Self {
        Self { method: None, path: Some(path) }
    }

    /// Both, one after the other.
    fn and(self, next: Self) -> Self {
        let path = match (self.path, next.path) {
            (Some(front), Some(back)) => Some(front + &back),
            (front, back) => front.or(back),
        };
        Self { method: self.method.or(next.method), path }
    }
}

impl<'a> Routes<'a> {
    /// A handler behind a filter.
    pub(super) fn read_filter(
        &mut self,
        function: FunctionId,
        body: &'a Body,
        types: &'a BodyTypes,
        at: ExprId,
    ) {
        let ExprKind::MethodCall(call) = &body.expressions[at].kind else { return };
        let filter = self.filter(function, body, types, call.receiver, 0);
        let Some(path) = filter.path else { return };
        if self.is_part(function, body, types, at) {
            return;
        }
        let outer = self.parent(function, body, at).map(|outer| &body.expressions[outer].kind);
        if let Some(ExprKind::MethodCall(outer)) = outer
            && outer.receiver == at
            && HANDS.contains(&outer.method.as_str())
        {
            return;
        }
        let method = filter.method.unwrap_or_else(|| ANY.to_owned());
        self.emit(function, body, types, at, &method, &path, call.arguments[0]);
    }

    /// What `receiver.and(…)` puts in front of what it holds.
    pub(super) fn filter_in_front(
        &self,
        function: FunctionId,
        body: &'a Body,
        receiver: ExprId,
    ) -> Option<Front> {
        let types = self.facts.program.functions[function].as_ref()?;
        let Filter { method, path } = self.filter(function, body, types, receiver, 0);
        let is_something = method.is_some() || path.is_some();
        is_something.then(|| Front { path: path.unwrap_or_default(), method })
    }

    /// Whether what stands here goes on as part of a longer filter, here or where the local that holds it is used: what
    /// is put behind it checks or makes something and answers nothing.
    fn is_part(
        &mut self,
        function: FunctionId,
        body: &'a Body,
        types: &BodyTypes,
        at: ExprId,
    ) -> bool {
        let mut expr = at;
        let mut left = DEPTH;
        while let Some(around) = self.parent(function, body, expr)
            && left > 0
        {
            left -= 1;
            match &body.expressions[around].kind {
                ExprKind::MethodCall(call) if call.receiver == expr => {
                    if call.method == "and" && call.arguments.len() == 1 {
                        return true;
                    }
                }
                ExprKind::Block(block) => {
                    if let Some(local) = bound_to(body, &block.statements, expr) {
                        return self.is_extended(function, body, types, local);
                    }
                    if block.tail != Some(expr) {
                        return false;
                    }
                }
                ExprKind::Closure(_) => {}
                _ => return false,
            }
            expr = around;
        }
        false
    }

    /// Whether `local.and(…)` or, where it is a closure, `local(…).and(…)` stands anywhere.
    fn is_extended(
        &mut self,
        function: FunctionId,
        body: &'a Body,
        types: &BodyTypes,
        local: PatternId,
    ) -> bool {
        let is_use = |found: &Resolution| *found == Resolution::Local(local);
        let uses: Vec<ExprId> = types
            .resolutions
            .iter()
            .filter(|(_, found)| is_use(found))
            .map(|(expr, _)| *expr)
            .collect();
        uses.into_iter().any(|mut expr| {
            if let Some(around) = self.parent(function, body, expr)
                && matches!(&body.expressions[around].kind, ExprKind::Call { callee, .. } if *callee == expr)
            {
                expr = around;
            }
            self.is_part(function, body, types, expr)
        })
    }

    fn filter(
        &self,
        function: FunctionId,
        body: &'a Body,
        types: &'a BodyTypes,
        expr: ExprId,
        depth: u32,
    ) -> Filter {
        if depth > DEPTH {
            return Filter::default();
        }
        let inner = |expr: ExprId| self.filter(function, body, types, expr, depth + 1);
        match &body.expressions[expr].kind {
            ExprKind::MethodCall(call) if call.method == "and" && call.arguments.len() == 1 => {
                inner(call.receiver).and(inner(call.arguments[0]))
            }
            // Either of two: neither is what the whole has.
            ExprKind::MethodCall(call) if call.method == "or" => Filter::default(),
            ExprKind::MethodCall(call) => inner(call.receiver),
            ExprKind::Block(block) => block.tail.map(inner).unwrap_or_default(),
            ExprKind::Macro(call)
                if matches!(call.path.joined().as_str(), "warp::path" | "path") =>
            {
                of_macro(body, call)
            }
            ExprKind::Path(_) => {
                let Some(Resolution::Local(pattern)) = types.resolution(expr) else {
                    return Filter::default();
                };
                value_of(body, pattern).map(inner).unwrap_or_default()
            }
            ExprKind::Call { callee, arguments } => {
                if let Some(made) = closure_body(body, types, *callee) {
                    return inner(made);
                }
                let is_warp = types.calls_at(expr).any(|call| {
                    self.facts.callee(call).is_some_and(|path| path.starts_with("warp"))
                });
                if is_warp {
                    return self.filter_of_part(function, body, *callee, arguments);
                }
                self.filter_of_function(types, *callee, depth)
            }
            _ => Filter::default(),
        }
    }

    /// What a function of the repository makes.
    fn filter_of_function(&self, types: &BodyTypes, callee: ExprId, depth: u32) -> Filter {
        let Some(Resolution::Definition(Definition::Function(own))) = types.resolution(callee)
        else {
            return Filter::default();
        };
        let there = self.facts.program.definitions.body(own);
        let types = self.facts.program.functions[own].as_ref();
        match (there.and_then(|there| Some((there, there.root?))), types) {
            (Some((there, root)), Some(types)) => self.filter(own, there, types, root, depth + 1),
            _ => Filter::default(),
        }
    }

    /// `warp::path("orders")`, `warp::get()`.
    fn filter_of_part(
        &self,
        function: FunctionId,
        body: &Body,
        callee: ExprId,
        arguments: &[ExprId],
    ) -> Filter {
        let ExprKind::Path(path) = &body.expressions[callee].kind else {
            return Filter::default();
        };
        match (path.last_name().as_str(), arguments) {
            ("path", [segment]) => {
                let segment = self.literal(function, *segment).unwrap_or_else(|| "{}".to_owned());
                Filter::of_path(format!("/{}", segment.trim_matches('/')))
            }
            ("param" | "tail", []) => Filter::of_path("/{}".to_owned()),
            ("end", []) => Filter::of_path(String::new()),
            ("any", _) => Filter::default(),
            (name, []) => Filter { method: verb_of(name), path: None },
            _ => Filter::default(),
        }
    }

    /// The operations of an object of poem-openapi, where a service is made of it.
    pub(super) fn read_object(
        &mut self,
        function: FunctionId,
        types: &'a BodyTypes,
        at: ExprId,
        objects: &[ExprId],
    ) {
        let definitions = &self.facts.program.definitions;
        let mut owners = Vec::new();
        for object in objects {
            match types.expressions[*object].peeled() {
                Ty::Adt(adt, _) => owners.push(*adt),
                Ty::Tuple(parts) => owners.extend(parts.iter().filter_map(|part| match part {
                    Ty::Adt(adt, _) => Some(*adt),
                    _ => None,
                })),
                _ => {}
            }
        }
        let prefixes = self.prefixes(function, at, 0);
        for owner in owners {
            let path = definitions.adts[owner].path;
            let functions = definitions.impls.iter().filter(|of| of.path == path);
            for (_, handler) in functions.flat_map(|of| of.functions.clone()) {
                let record = &definitions.functions[handler];
                for attribute in &definitions.item(record.source).attributes {
                    let (Some(path), Some(method)) =
                        (attribute.value_of("path"), attribute.value_of("method"))
                    else {
                        continue;
                    };
                    if attribute.last_segment() != "oai" {
                        continue;
                    }
                    let place = self.facts.place(handler, record.span);
                    for front in &prefixes {
                        let path = join(&front.path, &path);
                        self.push(function, &method.to_uppercase(), &path, Some(handler), place);
                    }
                }
            }
        }
    }
}

/// `path!("items" / u64 / "lines")`.
fn of_macro(body: &Body, call: &MacroCall) -> Filter {
    let parts = match &call.meaning {
        MacroMeaning::List(parts) | MacroMeaning::Values(parts) => parts.clone(),
        MacroMeaning::Block(block) => vec![*block],
        _ => Vec::new(),
    };
    let mut path = String::new();
    for part in parts {
        segments(body, part, &mut path);
    }
    Filter::of_path(path)
}

fn segments(body: &Body, expr: ExprId, path: &mut String) {
    match &body.expressions[expr].kind {
        ExprKind::Binary { operator, left, right } if *operator == "/" => {
            segments(body, *left, path);
            segments(body, *right, path);
        }
        ExprKind::Literal(Literal::String(segment)) => {
            path.push('/');
            path.push_str(segment);
        }
        ExprKind::Path(_) => path.push_str("/{}"),
        ExprKind::Block(block) => {
            if let Some(tail) = block.tail {
                segments(body, tail, path);
            }
        }
        _ => {}
    }
}

/// What a closure that a local holds gives.
fn closure_body(body: &Body, types: &BodyTypes, callee: ExprId) -> Option<ExprId> {
    let Some(Resolution::Local(local)) = types.resolution(callee) else { return None };
    match &body.expressions[value_of(body, local)?].kind {
        ExprKind::Closure(closure) => Some(closure.body),
        _ => None,
    }
}

/// What a local is bound to.
fn value_of(body: &Body, wanted: PatternId) -> Option<ExprId> {
    body.expressions.iter().find_map(|expression| {
        let ExprKind::Block(block) = &expression.kind else { return None };
        block.statements.iter().find_map(|statement| match statement {
            Statement::Let { pattern, value, .. } if *pattern == wanted => *value,
            _ => None,
        })
    })
}
