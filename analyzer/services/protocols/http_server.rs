//! HTTP servers: which function answers which method and path.
//!
//! Routes are found where they are registered (`.route("/orders", get(list))`, `#[get("/orders")]`), and their prefixes
//! by looking outwards: what `nest`, `scope` or `mount` holds gets its path in front, through locals and through
//! functions that build routers.

use super::http_attributes::{attribute_routes, documented_routes};
use super::http_filters::HANDS;
use super::{Facts, LookedFor, Served, http_tables, http_traits};
use crate::base::{IndexVec, Name};
use crate::link::{BodyOwner, BodyTypes, Definition, FunctionId, Resolution, Target};
use crate::services::graph::EntryKind;
use crate::services::model::{Place, Protocol};
use crate::syntax::facts::{Body, ExprId, ExprKind, PatternId, PatternKind, Statement};
use rustc_hash::FxHashMap;

/// Functions and methods named for an HTTP method, as route builders use them.
pub(super) const VERBS: &[&str] =
    &["get", "post", "put", "patch", "delete", "head", "options", "trace", "connect", "any"];
/// Methods that register a path with a handler: path first, then what answers.
const ROUTES: &[&str] = &["route", "at", "route_service", "typed_route", "api_route"];
/// Methods that put a path in front of what their second argument holds.
const NESTS: &[&str] = &["nest", "nest_service", "mount", "nest_no_strip", "nest_api_service"];
/// Functions that begin a chain whose path stands in front of everything that the chain's methods take.
const SCOPES: &[&str] = &["scope", "resource", "with_path"];
/// How many prefixes one place is followed through.
const LIMIT: usize = 16;
/// How many functions and locals a prefix is followed through.
const DEPTH: u32 = 64;

/// Crates whose functions and types make routers.
const FRAMEWORKS: &[&str] = &[
    "axum",
    "actix_web",
    "rocket",
    "poem",
    "salvo",
    "ntex",
    "warp",
    "tide",
    "gotham",
    "aide",
    "utoipa_axum",
    "salvo_core",
    "axum_extra",
    "dropshot",
    "poem_openapi",
    "utoipa_actix_web",
];

/// Everything that answers HTTP.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    let mut reader = Routes {
        facts,
        bodies: FxHashMap::default(),
        known: FxHashMap::default(),
        served: Vec::new(),
    };
    for (function, body, types) in facts.bodies_with(LookedFor::Routes) {
        if facts.is_derived(function) || http_traits::is_registrar(facts, function) {
            continue;
        }
        let has_shapes = body.expressions.iter().any(|it| is_plain_shape(body, types, &it.kind));
        if has_shapes {
            reader.read_plain(function, body, types);
        }
        if uses_framework(facts, types) {
            reader.read(function, body, types);
        } else if !has_shapes {
            types.quiet.keep_quiet(LookedFor::Routes as u32);
        }
    }
    reader.served.extend(http_traits::served(facts));
    reader.served
}

/// Whether an expression has one of the shapes that [`Routes::read_plain`] reads.
fn is_plain_shape(body: &Body, types: &BodyTypes, kind: &ExprKind) -> bool {
    match kind {
        ExprKind::MethodCall(call) => match &*call.arguments {
            [_] => HANDS.contains(&call.method.as_str()),
            [_, handler] => {
                VERBS.contains(&call.method.as_str()) && is_handler(body, types, *handler)
            }
            _ => false,
        },
        ExprKind::Call { callee, .. } => is_openapi(body, *callee),
        _ => false,
    }
}

fn uses_framework(facts: Facts<'_>, types: &BodyTypes) -> bool {
    facts.roots_called(types).iter().any(|root| FRAMEWORKS.contains(&root.as_str()))
        || types
            .calls
            .iter()
            .any(|call| call.syntax == crate::link::CallSyntax::Reference && is_routed(facts, call))
}

/// Whether an expression is something to call: a closure or the name of a function.
fn is_handler(body: &Body, types: &BodyTypes, expr: ExprId) -> bool {
    matches!(body.expressions[expr].kind, ExprKind::Closure(_))
        || matches!(types.resolution(expr), Some(Resolution::Definition(Definition::Function(_))))
}

/// `OpenApiService::new`.
fn is_openapi(body: &Body, callee: ExprId) -> bool {
    let ExprKind::Path(path) = &body.expressions[callee].kind else { return false };
    matches!(&*path.segments, [.., of, new] if of.name == "OpenApiService" && new.name == "new")
}

/// A reference to a function that carries a route attribute.
fn is_routed(facts: Facts<'_>, call: &crate::link::CallSite) -> bool {
    let Target::Function(function) = call.target else { return false };
    !attribute_routes(facts, function).is_empty()
}

pub(super) struct Routes<'a> {
    pub(super) facts: Facts<'a>,
    bodies: FxHashMap<FunctionId, IndexVec<ExprId, Option<ExprId>>>,
    /// Prefixes of what a function gives and of what a local holds, none while they are looked for.
    known: FxHashMap<(FunctionId, Option<PatternId>), Vec<Front>>,
    served: Vec<Served>,
}

/// What a router further out asks for before a route: a path, and a method where it names one.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Front {
    pub(super) path: String,
    pub(super) method: Option<String>,
}

impl Front {
    fn of_path(path: String) -> Self {
        Self { path, method: None }
    }

    /// `self` in front of what stands further in.
    fn before(&self, inner: &Self) -> Self {
        let method = inner.method.clone().or_else(|| self.method.clone());
        Self { path: join(&self.path, &inner.path), method }
    }

    /// The method of a route behind it, which may leave it to what stands in front.
    fn method<'m>(&'m self, own: &'m str) -> &'m str {
        if own == ANY { self.method.as_deref().unwrap_or(ANY) } else { own }
    }
}

/// The method of a route that takes them all.
pub(super) const ANY: &str = "ANY";

impl<'a> Routes<'a> {
    fn read(&mut self, function: FunctionId, body: &'a Body, types: &'a BodyTypes) {
        for (expr, expression) in body.expressions.iter_enumerated() {
            match &expression.kind {
                ExprKind::MethodCall(call)
                    if ROUTES.contains(&call.method.as_str()) && call.arguments.len() == 2
                        || call.method == "api_route_with" && call.arguments.len() == 3 =>
                {
                    let (path, answers) = (call.arguments[0], call.arguments[1]);
                    let rows = http_tables::rows(body, types, path, answers);
                    let all = if rows.is_empty() { vec![(path, answers)] } else { rows };
                    for (path, answers) in all {
                        if let Some(path) = self.literal(function, path) {
                            self.register(function, body, types, expr, &path, answers);
                        }
                    }
                }
                // `web::resource("/x").route(web::get().to(h))`, `.to(h)` on a scope's resource.
                ExprKind::MethodCall(call)
                    if call.method == "route" && call.arguments.len() == 1 =>
                {
                    self.register(function, body, types, expr, "", call.arguments[0]);
                }
                ExprKind::MethodCall(call)
                    if call.method == "to"
                        && call.arguments.len() == 1
                        && is_resource(body, call.receiver) =>
                {
                    self.emit(function, body, types, expr, "ANY", "", call.arguments[0]);
                }
                ExprKind::MethodCall(call)
                    if VERBS.contains(&call.method.as_str())
                        && call.arguments.len() == 1
                        && is_salvo_router(body, call.receiver) =>
                {
                    self.emit(
                        function,
                        body,
                        types,
                        expr,
                        &call.method.to_uppercase(),
                        "",
                        call.arguments[0],
                    );
                }
                ExprKind::MethodCall(call)
                    if VERBS.contains(&call.method.as_str()) && call.arguments.len() == 1 =>
                {
                    if let Some(path) = self.tide_path(function, body, types, expr) {
                        let method = call.method.to_uppercase();
                        self.emit(function, body, types, expr, &method, &path, call.arguments[0]);
                    }
                }
                ExprKind::Path(_) => self.read_reference(function, body, types, expr),
                _ => {}
            }
        }
    }

    /// The path of tide's `app.at("/orders").get(list).post(create)`, seen from one of the methods.
    fn tide_path(
        &self,
        function: FunctionId,
        body: &Body,
        types: &BodyTypes,
        expr: ExprId,
    ) -> Option<String> {
        let is_tide = types.calls_at(expr).any(|call| match call.target {
            Target::Function(target) => {
                self.facts.program.path(target).starts_with("tide::Route::")
            }
            _ => false,
        });
        let mut at = expr;
        let mut path = None;
        while let ExprKind::MethodCall(call) = &body.expressions[at].kind
            && is_tide
        {
            if call.method == "at" && call.arguments.len() == 1 {
                let part = self.literal(function, call.arguments[0])?;
                path = Some(path.map_or_else(|| part.clone(), |inner: String| join(&part, &inner)));
            }
            at = call.receiver;
        }
        path
    }

    /// Shapes that need no crate to be recognised: the framework may be behind a wrapper of the house.
    fn read_plain(&mut self, function: FunctionId, body: &'a Body, types: &'a BodyTypes) {
        for (expr, expression) in body.expressions.iter_enumerated() {
            match &expression.kind {
                ExprKind::MethodCall(call)
                    if HANDS.contains(&call.method.as_str()) && call.arguments.len() == 1 =>
                {
                    self.read_filter(function, body, types, expr);
                }
                // `router.get("/orders", list)`.
                ExprKind::MethodCall(call)
                    if VERBS.contains(&call.method.as_str())
                        && call.arguments.len() == 2
                        && is_handler(body, types, call.arguments[1]) =>
                {
                    let path = self.literal(function, call.arguments[0]).unwrap_or_default();
                    if path.starts_with('/') {
                        let method = call.method.to_uppercase();
                        self.emit(function, body, types, expr, &method, &path, call.arguments[1]);
                    }
                }
                ExprKind::Call { callee, arguments } if is_openapi(body, *callee) => {
                    self.read_object(function, types, expr, arguments);
                }
                _ => {}
            }
        }
    }

    /// A function with `#[get("/x")]` that is handed to a router.
    fn read_reference(
        &mut self,
        function: FunctionId,
        body: &Body,
        types: &BodyTypes,
        expr: ExprId,
    ) {
        let Some(Resolution::Definition(Definition::Function(handler))) = types.resolution(expr)
        else {
            return;
        };
        let mut routes = attribute_routes(self.facts, handler);
        let around = self.parent(function, body, expr).map(|around| &body.expressions[around].kind);
        if matches!(around, Some(ExprKind::Macro(call)) if call.path.last_name() == "routes") {
            routes.extend(documented_routes(self.facts, handler));
        }
        for (method, path, place) in routes {
            for front in self.prefixes(function, expr, 0) {
                let path = join(&front.path, &path);
                self.push(function, front.method(&method), &path, Some(handler), place);
            }
        }
    }

    /// A path with a method router: every `get(h)` inside.
    fn register(
        &mut self,
        function: FunctionId,
        body: &'a Body,
        types: &'a BodyTypes,
        at: ExprId,
        path: &str,
        answers: ExprId,
    ) {
        let mut found = Vec::new();
        methods_in(body, answers, &mut found, 0);
        if found.is_empty() {
            self.emit(function, body, types, at, "ANY", path, answers);
            return;
        }
        for (method, handler) in found {
            self.emit(function, body, types, at, &method, path, handler);
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one place, one route: a struct would be taken apart at once"
    )]
    pub(super) fn emit(
        &mut self,
        function: FunctionId,
        body: &Body,
        types: &BodyTypes,
        at: ExprId,
        method: &str,
        path: &str,
        handler: ExprId,
    ) {
        let place = self.facts.place(function, body.expressions[handler].span);
        let handler = handler_of(body, types, handler);
        for front in self.prefixes(function, at, 0) {
            let path = join(&front.path, path);
            self.push(function, front.method(method), &path, handler, place);
        }
    }

    pub(super) fn push(
        &mut self,
        function: FunctionId,
        method: &str,
        path: &str,
        handler: Option<FunctionId>,
        place: Place,
    ) {
        self.served.push(route(method, path, handler, function, place));
    }

    pub(super) fn literal(&self, function: FunctionId, expr: ExprId) -> Option<String> {
        let texts = self.facts.values.texts(BodyOwner::Function(function), expr);
        let text = texts.first()?;
        text.is_known_in_part().then(|| text.pattern())
    }

    /// What stands in front of a route registered at `at`.
    pub(super) fn prefixes(&mut self, function: FunctionId, at: ExprId, depth: u32) -> Vec<Front> {
        let Some(body) = self.facts.program.definitions.body(function) else {
            return vec![Front::default()];
        };
        let mut inner = Front::of_path(self.chain_prefix(function, body, at));
        let mut expr = at;
        let mut local = None;
        while let Some(around) = self.parent(function, body, expr) {
            if let Some(front) = self.contribution(function, body, around, expr) {
                inner = front.before(&inner);
            }
            if let ExprKind::Block(block) = &body.expressions[around].kind {
                local = bound_to(body, &block.statements, expr).or(local);
                if local.is_some() {
                    break;
                }
            }
            expr = around;
        }
        let outer = match local {
            Some(pattern) if depth < DEPTH => self.local_prefixes(function, body, pattern, depth),
            _ => self.function_prefixes(function, depth),
        };
        outer.iter().map(|outer| outer.before(&inner)).take(LIMIT).collect()
    }

    pub(super) fn parent(
        &mut self,
        function: FunctionId,
        body: &Body,
        expr: ExprId,
    ) -> Option<ExprId> {
        self.bodies.entry(function).or_insert_with(|| body.parents())[expr]
    }

    /// What `around` puts in front of what it holds at `inside`.
    fn contribution(
        &self,
        function: FunctionId,
        body: &'a Body,
        around: ExprId,
        inside: ExprId,
    ) -> Option<Front> {
        let ExprKind::MethodCall(call) = &body.expressions[around].kind else { return None };
        if !call.arguments.contains(&inside) {
            return None;
        }
        if NESTS.contains(&call.method.as_str()) && call.arguments.len() >= 2 {
            return self.literal(function, call.arguments[0]).map(Front::of_path);
        }
        if call.method == "and" {
            return self.filter_in_front(function, body, call.receiver);
        }
        let scope = self.chain_prefix(function, body, around);
        (!scope.is_empty()).then(|| Front::of_path(scope))
    }

    /// The path of the scope at the start of a method chain: `web::scope("/api").service(…)`.
    fn chain_prefix(&self, function: FunctionId, body: &Body, at: ExprId) -> String {
        let mut expr = at;
        loop {
            match &body.expressions[expr].kind {
                ExprKind::MethodCall(call) => expr = call.receiver,
                ExprKind::Call { callee, arguments } if arguments.len() == 1 => {
                    let ExprKind::Path(path) = &body.expressions[*callee].kind else {
                        return String::new();
                    };
                    if SCOPES.contains(&path.last_name().as_str()) {
                        return self.literal(function, arguments[0]).unwrap_or_default();
                    }
                    return String::new();
                }
                _ => return String::new(),
            }
        }
    }

    /// Prefixes at the places where a local router is used; none there means it is what the function gives.
    fn local_prefixes(
        &mut self,
        function: FunctionId,
        body: &'a Body,
        pattern: PatternId,
        depth: u32,
    ) -> Vec<Front> {
        if let Some(known) = self.known.get(&(function, Some(pattern))) {
            return known.clone();
        }
        let Some(types) = self.facts.program.functions[function].as_ref() else {
            return vec![Front::default()];
        };
        self.known.insert((function, Some(pattern)), Vec::new());
        let uses: Vec<ExprId> = types
            .resolutions
            .iter()
            .filter(|(_, resolution)| *resolution == Resolution::Local(pattern))
            .map(|(expr, _)| *expr)
            .collect();
        let mut all = Vec::new();
        for place in uses {
            let rebound = self.is_rebinding(function, body, place, pattern);
            if !rebound {
                all.extend(self.prefixes(function, place, depth + 1));
            }
        }
        let found = finish(all, || self.function_prefixes(function, depth));
        self.known.insert((function, Some(pattern)), found.clone());
        found
    }

    /// `app = app.route(…)`: the use is the local itself again.
    fn is_rebinding(
        &mut self,
        function: FunctionId,
        body: &Body,
        place: ExprId,
        pattern: PatternId,
    ) -> bool {
        let mut expr = place;
        while let Some(around) = self.parent(function, body, expr) {
            if let ExprKind::Assign { place, .. } = &body.expressions[around].kind {
                let types = self.facts.program.functions[function].as_ref();
                return types.and_then(|types| types.resolution(*place))
                    == Some(Resolution::Local(pattern));
            }
            expr = around;
        }
        false
    }

    /// Prefixes at the places where a function that builds routers is used.
    fn function_prefixes(&mut self, function: FunctionId, depth: u32) -> Vec<Front> {
        if depth >= DEPTH {
            return vec![Front::default()];
        }
        if let Some(known) = self.known.get(&(function, None)) {
            return known.clone();
        }
        self.known.insert((function, None), Vec::new());
        let callers: Vec<(BodyOwner, ExprId)> = self.facts.values.callers(function).to_vec();
        let mut all = Vec::new();
        for (owner, expr) in callers {
            let BodyOwner::Function(caller) = owner else { continue };
            if caller != function {
                all.extend(self.prefixes(caller, expr, depth + 1));
            }
        }
        let found = finish(all, || vec![Front::default()]);
        self.known.insert((function, None), found.clone());
        found
    }
}

/// The only function of the repository called at once in an expression.
pub(super) fn called_in(
    facts: Facts<'_>,
    function: FunctionId,
    body: &Body,
    expr: ExprId,
) -> Option<FunctionId> {
    let types = facts.program.functions[function].as_ref()?;
    let mut at = expr;
    loop {
        match &body.expressions[at].kind {
            ExprKind::Await(inner) | ExprKind::Try(inner) => at = *inner,
            ExprKind::Block(block) if block.statements.is_empty() => at = block.tail?,
            ExprKind::Call { .. } => break,
            ExprKind::MethodCall(_) if is_own_call(facts, types, at) => break,
            _ => return None,
        }
    }
    types.calls_at(at).find_map(|call| match call.target {
        Target::Function(target) if !facts.program.definitions.is_stub(target) => Some(target),
        _ => None,
    })
}

/// Whether a method of the repository is called.
fn is_own_call(facts: Facts<'_>, types: &BodyTypes, at: ExprId) -> bool {
    types.calls_at(at).any(|call| {
        matches!(call.target, Target::Function(target) if !facts.program.definitions.is_stub(target))
    })
}

fn finish(mut all: Vec<Front>, otherwise: impl FnOnce() -> Vec<Front>) -> Vec<Front> {
    if all.is_empty() {
        return otherwise();
    }
    all.sort();
    all.dedup();
    all.truncate(LIMIT);
    all
}

/// An HTTP method by its name in capitals.
pub(super) fn verb_of(name: &str) -> Option<String> {
    VERBS.contains(&name.to_lowercase().as_str()).then(|| name.to_uppercase())
}

/// What answers one method and path.
pub(super) fn route(
    method: &str,
    path: &str,
    handler: Option<FunctionId>,
    registered_in: FunctionId,
    place: Place,
) -> Served {
    let path = if path.is_empty() { "/" } else { path };
    Served {
        protocol: Protocol::Http,
        kind: EntryKind::Http { method: Name::new(method), path: Name::new(path) },
        operation: Name::new(&format!("{method} {path}")),
        handler: handler.or(Some(registered_in)),
        registered_in: vec![registered_in],
        place,
        topic: None,
    }
}

/// The local that a statement of the block binds to what `value` is part of.
pub(super) fn bound_to(body: &Body, statements: &[Statement], value: ExprId) -> Option<PatternId> {
    for statement in statements {
        match statement {
            Statement::Let { pattern, value: Some(known), .. } if *known == value => {
                return matches!(body.patterns[*pattern].kind, PatternKind::Binding { .. })
                    .then_some(*pattern);
            }
            _ => {}
        }
    }
    None
}

/// `get(list).post(create)`, `web::get().to(list)`: methods with what answers them.
fn methods_in(body: &Body, expr: ExprId, found: &mut Vec<(String, ExprId)>, depth: u32) {
    if depth > DEPTH {
        return;
    }
    match &body.expressions[expr].kind {
        ExprKind::Call { callee, arguments } => {
            let ExprKind::Path(path) = &body.expressions[*callee].kind else { return };
            let name = path.last_name();
            let verb = name
                .strip_suffix("_service")
                .or_else(|| name.strip_suffix("_with"))
                .unwrap_or(&name);
            let is_told = arguments.len() == 1 || arguments.len() == 2 && verb.len() < name.len();
            if VERBS.contains(&verb) && is_told {
                found.push((verb.to_uppercase(), arguments[0]));
            } else if name == "on" && arguments.len() == 2 {
                found.push((constant_name(body, arguments[0]), arguments[1]));
            }
        }
        ExprKind::MethodCall(call) => {
            if call.method == "to" && call.arguments.len() == 1 {
                found.push((verb_of_chain(body, call.receiver), call.arguments[0]));
                return;
            }
            let verb = call.method.strip_suffix("_with").unwrap_or(&call.method);
            let count = if verb.len() < call.method.len() { 2 } else { 1 };
            if VERBS.contains(&verb) && call.arguments.len() == count {
                found.push((verb.to_uppercase(), call.arguments[0]));
            }
            methods_in(body, call.receiver, found, depth + 1);
        }
        _ => {}
    }
}

/// `web::post()`, `web::method(Method::POST)`, `web::route().method(…)`.
fn verb_of_chain(body: &Body, expr: ExprId) -> String {
    match &body.expressions[expr].kind {
        ExprKind::Call { callee, arguments } => {
            let ExprKind::Path(path) = &body.expressions[*callee].kind else {
                return "ANY".to_owned();
            };
            let name = path.last_name();
            match arguments.first() {
                None if VERBS.contains(&name.as_str()) => name.to_uppercase(),
                Some(argument) if name == "method" => constant_name(body, *argument),
                _ => "ANY".to_owned(),
            }
        }
        ExprKind::MethodCall(call) if call.method == "method" && call.arguments.len() == 1 => {
            constant_name(body, call.arguments[0])
        }
        ExprKind::MethodCall(call) => verb_of_chain(body, call.receiver),
        _ => "ANY".to_owned(),
    }
}

fn constant_name(body: &Body, expr: ExprId) -> String {
    match &body.expressions[expr].kind {
        ExprKind::Path(path) if path.last_name().chars().all(|c| c.is_ascii_uppercase()) => {
            path.last_name().to_string()
        }
        _ => "ANY".to_owned(),
    }
}

fn is_resource(body: &Body, expr: ExprId) -> bool {
    match &body.expressions[expr].kind {
        ExprKind::MethodCall(call) => is_resource(body, call.receiver),
        ExprKind::Call { callee, .. } => {
            matches!(&body.expressions[*callee].kind, ExprKind::Path(path) if path.last_name() == "resource")
        }
        _ => false,
    }
}

fn is_salvo_router(body: &Body, expr: ExprId) -> bool {
    match &body.expressions[expr].kind {
        ExprKind::MethodCall(call) => is_salvo_router(body, call.receiver),
        ExprKind::Call { callee, .. } => {
            matches!(&body.expressions[*callee].kind, ExprKind::Path(path) if path.last_name() == "with_path")
        }
        _ => false,
    }
}

/// The function that an expression names or wraps.
fn handler_of(body: &Body, types: &BodyTypes, expr: ExprId) -> Option<FunctionId> {
    if let Some(Resolution::Definition(Definition::Function(function))) = types.resolution(expr) {
        return Some(function);
    }
    match &body.expressions[expr].kind {
        ExprKind::Call { arguments, .. } => {
            arguments.iter().find_map(|argument| handler_of(body, types, *argument))
        }
        ExprKind::MethodCall(call) => handler_of(body, types, call.receiver),
        ExprKind::Closure(closure) => {
            let call = closure.body;
            types.calls_at(call).find_map(|call| match call.target {
                Target::Function(function) => Some(function),
                _ => None,
            })
        }
        _ => None,
    }
}

/// Two paths with one slash between.
pub(super) fn join(front: &str, back: &str) -> String {
    let front = front.trim_end_matches('/');
    if back.is_empty() || back == "/" && !front.is_empty() {
        return front.to_owned();
    }
    if front.is_empty() && !back.starts_with('/') && !back.is_empty() {
        return format!("/{back}");
    }
    if front.is_empty() {
        return back.to_owned();
    }
    format!("{front}/{}", back.trim_start_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn paths_meet_with_one_slash() {
        assert_eq!(join("/api", "/orders"), "/api/orders");
        assert_eq!(join("/api/", "orders"), "/api/orders");
        assert_eq!(join("", "orders"), "/orders");
        assert_eq!(join("/api", ""), "/api");
        assert_eq!(join("/api", "/"), "/api");
        assert_eq!(join("", "/"), "/");
    }
}
