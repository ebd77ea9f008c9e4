//! HTTP routes without a router: the program compares method and path itself.
//!
//! Three shapes: a `match` on method and path together; a `match` on the path alone, inside an arm for the method or
//! without one; and a type that takes or refuses a path in one function and has one more function for each HTTP method.

use super::http_server::{called_in, route, verb_of};
use super::{Facts, LookedFor, Served};
use crate::base::Name;
use crate::link::types::Ty;
use crate::link::{AdtId, BodyOwner, Definition, FunctionId, Impl, ImplId, Namespace, Owner};
use crate::syntax::facts::{
    Body, ExprId, ExprKind, ItemKind, Literal, MatchArm, PatternId, PatternKind,
};
use std::collections::BTreeSet;

/// What a path is called where it is compared.
const PATHS: &[&str] = &["path", "uri", "url", "route"];
/// Methods of regular expressions that ask whether a path fits.
const FITS: &[&str] = &["captures", "is_match", "find"];
/// How many words one group of a regular expression may stand for.
const WORDS: usize = 8;

/// Every route that is told apart by hand.
pub(super) fn served(facts: Facts<'_>) -> Vec<Served> {
    let mut all = Vec::new();
    for (function, body, types) in facts.bodies_with(LookedFor::Dispatch) {
        if facts.is_derived(function) {
            continue;
        }
        if !body.expressions.iter().any(|it| tells_paths_apart(body, &it.kind)) {
            types.quiet.keep_quiet(LookedFor::Dispatch as u32);
            continue;
        }
        matches_in(facts, function, body, &mut all);
        if let Some(own) = of_object(facts, function, body) {
            all.extend(own);
        }
    }
    all
}

/// Whether an expression looks at the path of a request, in one of the shapes that are read here.
fn tells_paths_apart(body: &Body, kind: &ExprKind) -> bool {
    match kind {
        ExprKind::Match { scrutinee, arms } => {
            is_path(body, *scrutinee)
                || arms.iter().any(|arm| !methods_and_paths(body, arm.pattern).is_empty())
        }
        ExprKind::Binary { left, right, .. } => is_path(body, *left) || is_path(body, *right),
        ExprKind::MethodCall(call) => {
            is_path(body, call.receiver) && call.method == "strip_prefix"
                || call.arguments.first().is_some_and(|argument| is_path(body, *argument))
        }
        _ => false,
    }
}

fn matches_in(facts: Facts<'_>, function: FunctionId, body: &Body, all: &mut Vec<Served>) {
    for (at, expression) in body.expressions.iter_enumerated() {
        let ExprKind::Match { scrutinee, arms } = &expression.kind else { continue };
        let push = |all: &mut Vec<Served>, method: &str, path: &str, arm: &MatchArm, handler| {
            let place = facts.place(function, body.expressions[arm.body].span);
            all.push(route(method, path, handler, function, place));
        };
        for arm in arms {
            for (method, path) in methods_and_paths(body, arm.pattern) {
                push(all, &method, &path, arm, called_in(facts, function, body, arm.body));
            }
        }
        if !is_path(body, *scrutinee) {
            continue;
        }
        // What a path only names (a label, a limit) calls nobody.
        let told: Vec<(&MatchArm, Vec<String>, FunctionId)> = arms
            .iter()
            .filter_map(|arm| {
                let paths = paths_of(body, arm.pattern);
                let handler = called_in(facts, function, body, arm.body)?;
                (!paths.is_empty()).then_some((arm, paths, handler))
            })
            .collect();
        let handlers: BTreeSet<FunctionId> = told.iter().map(|(.., handler)| *handler).collect();
        if handlers.len() < 2 {
            continue;
        }
        let method = method_around(body, at);
        for (arm, paths, handler) in told {
            for path in paths {
                push(all, &method, &path, arm, Some(handler));
            }
        }
    }
}

/// `(&Method::GET, "/x")`, `(&Method::GET | &Method::POST, "/x")`, several of these.
fn methods_and_paths(body: &Body, pattern: PatternId) -> Vec<(String, String)> {
    let parts = match &body.patterns[pattern].kind {
        PatternKind::Or(all) => {
            return all.iter().flat_map(|one| methods_and_paths(body, *one)).collect();
        }
        PatternKind::Tuple(parts) => parts,
        _ => return Vec::new(),
    };
    let [method, path, ..] = &**parts else { return Vec::new() };
    let verbs = verbs_in(body, *method);
    let of_path = |path: String| verbs.iter().map(move |verb| (verb.clone(), path.clone()));
    paths_of(body, *path).into_iter().flat_map(of_path).collect()
}

/// `&Method::GET | &Method::POST`.
fn verbs_in(body: &Body, pattern: PatternId) -> Vec<String> {
    match &body.patterns[pattern].kind {
        PatternKind::Reference(inner) => verbs_in(body, *inner),
        PatternKind::Or(all) => all.iter().flat_map(|one| verbs_in(body, *one)).collect(),
        PatternKind::Path(named) => verb_of(&named.last_name()).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// `"/x" | "/y"`.
fn paths_of(body: &Body, pattern: PatternId) -> Vec<String> {
    match &body.patterns[pattern].kind {
        PatternKind::Literal(Literal::String(path)) if path.starts_with('/') => {
            vec![path.to_string()]
        }
        PatternKind::Or(all) => all.iter().flat_map(|one| paths_of(body, *one)).collect(),
        _ => Vec::new(),
    }
}

/// The method of the arm that holds an expression.
fn method_around(body: &Body, inside: ExprId) -> String {
    let parents = body.parents();
    let (mut below, mut at) = (inside, parents[inside]);
    while let Some(around) = at {
        if let ExprKind::Match { arms, .. } = &body.expressions[around].kind
            && let Some(arm) = arms.iter().find(|arm| arm.body == below)
            && let [verb] = verbs_in(body, arm.pattern).as_slice()
        {
            return verb.clone();
        }
        (below, at) = (around, parents[around]);
    }
    "ANY".to_owned()
}

/// Whether an expression is the path of a request: `request.uri().path()`, a local called `path`.
fn is_path(body: &Body, expr: ExprId) -> bool {
    match &body.expressions[expr].kind {
        ExprKind::Path(path) => {
            path.as_single_name().is_some_and(|name| PATHS.contains(&name.as_str()))
        }
        ExprKind::MethodCall(call) if call.method == "path" => true,
        ExprKind::MethodCall(call) => is_path(body, call.receiver),
        ExprKind::Reference(inner, _) => is_path(body, *inner),
        ExprKind::Unary { operand, .. } => is_path(body, *operand),
        _ => false,
    }
}

/// The routes of a type one of whose functions compares a path, with a function for each method beside it.
fn of_object(facts: Facts<'_>, function: FunctionId, body: &Body) -> Option<Vec<Served>> {
    let definitions = &facts.program.definitions;
    let Owner::Impl(of) = definitions.functions[function].owner else { return None };
    let paths = compared(facts, function, body);
    if paths.is_empty() {
        return None;
    }
    let own = &definitions.impls[of];
    let of_same = |other: &&Impl| other.path == own.path && other.module == own.module;
    let answers: Vec<(String, FunctionId)> = definitions
        .impls
        .iter()
        .filter(of_same)
        .flat_map(|same| &same.functions)
        .filter(|(_, answer)| *answer != function)
        .filter_map(|(name, answer)| Some((verb_of_function(name)?, *answer)))
        .collect();
    let makers = if is_of_stranger(facts, of) { makers_of_types(facts, of) } else { Vec::new() };
    let mut all = Vec::new();
    for (method, answer) in answers {
        let place = facts.place(answer, definitions.functions[answer].span);
        for path in &paths {
            let mut served = route(&method, path, Some(answer), function, place);
            served.registered_in.extend(&makers);
            all.push(served);
        }
    }
    Some(all)
}

/// Whether an impl is of a trait that is not there to be read: who calls its functions is not seen.
pub(crate) fn is_of_stranger(facts: Facts<'_>, of: ImplId) -> bool {
    let definitions = &facts.program.definitions;
    let record = &definitions.impls[of];
    let ItemKind::Impl(item) = &definitions.item(record.source).kind else { return false };
    record.of_trait.is_none() && item.of_trait.is_some()
}

/// The functions that make what an impl names as one of its associated types, where its own crate declares that: `type Service =
/// crate::Service` says for whom a route is one.
fn makers_of_types(facts: Facts<'_>, of: ImplId) -> Vec<FunctionId> {
    let program = facts.program;
    let definitions = &program.definitions;
    let crate_of = |module| definitions.modules[module].in_crate;
    let record = &definitions.impls[of];
    let home = crate_of(record.module);
    let named = record.types.iter().filter_map(|(_, alias)| {
        match program.types.associated_type(definitions, of, *alias).peeled() {
            Ty::Adt(adt, _) => Some(*adt),
            _ => None,
        }
    });
    let is_own = |adt: &AdtId| {
        let record = &definitions.adts[*adt];
        let is_struct = matches!(definitions.item(record.source).kind, ItemKind::Struct(_));
        is_struct && crate_of(record.module) == home
    };
    let named: BTreeSet<AdtId> = named.filter(is_own).collect();
    let impls = definitions.impls.iter_enumerated().filter(|(id, record)| {
        !record.is_test && program.types.adt_of_impl(*id).is_some_and(|adt| named.contains(&adt))
    });
    let functions = impls.flat_map(|(_, record)| record.functions.iter().map(|(_, it)| *it));
    let makes = |it: &FunctionId| {
        facts.index.made_by_any(*it).any(|adt| named.contains(&adt))
            && definitions.signature(*it).receiver.is_none()
    };
    functions.filter(makes).collect()
}

fn verb_of_function(name: &str) -> Option<String> {
    let is_small = name.chars().all(|letter| letter.is_ascii_lowercase());
    let verb = verb_of(&name.to_uppercase())?;
    (is_small && verb != "ANY").then_some(verb)
}

/// The paths that a function compares a path with.
fn compared(facts: Facts<'_>, function: FunctionId, body: &Body) -> BTreeSet<String> {
    let texts = |expr: ExprId| facts.values.texts(BodyOwner::Function(function), expr);
    let mut all = BTreeSet::new();
    for expression in &body.expressions {
        match &expression.kind {
            ExprKind::Binary { operator, left, right }
                if matches!(operator.as_str(), "==" | "!=") =>
            {
                let sides = [(*left, *right), (*right, *left)];
                for (_, other) in sides.into_iter().filter(|(side, _)| is_path(body, *side)) {
                    let known = texts(other).into_iter().filter_map(|text| text.as_literal());
                    all.extend(
                        known.filter(|path| path.starts_with('/')).map(|path| path.to_string()),
                    );
                }
            }
            ExprKind::Match { scrutinee, arms } if is_path(body, *scrutinee) => {
                for arm in arms {
                    all.extend(paths_of(body, arm.pattern));
                    all.extend(constants_in(facts, function, body, arm.pattern));
                }
            }
            ExprKind::MethodCall(call)
                if FITS.contains(&call.method.as_str())
                    && call.arguments.first().is_some_and(|argument| is_path(body, *argument)) =>
            {
                let known = texts(call.receiver).into_iter().filter_map(|text| text.as_literal());
                all.extend(known.flat_map(|pattern| paths_that_fit(&pattern)));
            }
            ExprKind::MethodCall(call)
                if call.method == "strip_prefix"
                    && is_path(body, call.receiver)
                    && !call.arguments.is_empty() =>
            {
                let known =
                    texts(call.arguments[0]).into_iter().filter_map(|text| text.as_literal());
                let known = known.filter(|path| path.starts_with('/'));
                all.extend(known.map(|path| format!("{}/{{}}", path.trim_end_matches('/'))));
            }
            _ => {}
        }
    }
    all
}

/// `ORDERS_PATH | STOCK_PATH`, by what they hold.
fn constants_in(
    facts: Facts<'_>,
    function: FunctionId,
    body: &Body,
    pattern: PatternId,
) -> Vec<String> {
    let definitions = &facts.program.definitions;
    let names: Vec<Name> = match &body.patterns[pattern].kind {
        PatternKind::Or(all) => {
            return all.iter().flat_map(|it| constants_in(facts, function, body, *it)).collect();
        }
        PatternKind::Path(path) => path.segments.iter().map(|segment| segment.name).collect(),
        PatternKind::Binding { name, sub: None, .. } => vec![*name],
        _ => return Vec::new(),
    };
    let module = definitions.functions[function].module;
    let found = definitions.resolve(module, false, &names, Namespace::Values);
    let Some(Definition::Value(value)) = found.map(|found| found.definition) else {
        return Vec::new();
    };
    let root = definitions.body_of_value(value).and_then(|body| body.root);
    let texts = root.map(|root| facts.values.texts(BodyOwner::Value(value), root));
    let known = texts.into_iter().flatten().filter_map(|text| text.as_literal());
    known.filter(|path| path.starts_with('/')).map(|path| path.to_string()).collect()
}

/// `^/orders/(?P<id>[^/]+)$` as `/orders/{id}`; a group of plain words stands for each of them.
fn paths_that_fit(pattern: &str) -> Vec<String> {
    let plain = pattern.trim_start_matches('^').trim_end_matches('$').trim_end_matches("/?");
    if !plain.starts_with('/') {
        return Vec::new();
    }
    let mut all = vec![String::new()];
    for segment in split_outside(plain, '/').into_iter().filter(|segment| !segment.is_empty()) {
        let words = words_of(segment);
        all = all
            .iter()
            .flat_map(|front| words.iter().map(move |word| format!("{front}/{word}")))
            .take(WORDS)
            .collect();
    }
    all
}

/// What one segment of a regular expression can be.
fn words_of(segment: &str) -> Vec<String> {
    let is_word = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "-_.~{}".contains(c))
    };
    let plain = segment.replace("\\.", ".").replace("\\-", "-");
    if is_word(&plain) {
        return vec![plain];
    }
    let mut inner = segment;
    let mut name = "";
    while let Some(group) = inner.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        inner = group.strip_prefix("?:").unwrap_or(group);
        let named = inner.strip_prefix("?P<").or_else(|| inner.strip_prefix("?<"));
        if let Some((known, rest)) = named.and_then(|rest| rest.split_once('>')) {
            (name, inner) = (known, rest);
        }
    }
    let words = split_outside(inner, '|');
    if words.iter().all(|word| is_word(word)) {
        return words.into_iter().map(str::to_owned).collect();
    }
    vec![format!("{{{name}}}")]
}

/// Splits a regular expression where neither group nor class is open.
fn split_outside(pattern: &str, at: char) -> Vec<&str> {
    let (mut groups, mut is_class, mut is_escaped, mut start) = (0_u32, false, false, 0);
    let mut all = Vec::new();
    for (position, letter) in pattern.char_indices() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => is_class = true,
            ']' => is_class = false,
            '(' if !is_class => groups += 1,
            ')' if !is_class => groups = groups.saturating_sub(1),
            _ if letter == at && groups == 0 && !is_class => {
                all.push(&pattern[start..position]);
                start = position + letter.len_utf8();
            }
            _ => {}
        }
    }
    all.push(&pattern[start..]);
    all
}

#[cfg(test)]
mod tests {
    use super::paths_that_fit;

    #[test]
    fn regular_expressions_are_paths() {
        assert_eq!(paths_that_fit("^/orders/(?P<id>[^/]+)$"), ["/orders/{id}"]);
        assert_eq!(paths_that_fit("^/(?P<kind>(key|pair))/([^/]+)/?$"), ["/key/{}", "/pair/{}"]);
        assert_eq!(paths_that_fit(r"^/v1\.0/items/\d+$"), ["/v1.0/items/{}"]);
        assert!(paths_that_fit("orders-[0-9]+").is_empty());
    }
}
