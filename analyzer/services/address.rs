//! Where does a call go? The text that an expression can have, followed through locals, constants, fields, functions,
//! `format!`, environment variables and configuration.

use super::asked::has_body;
use super::associated::constants;
use super::keys::Holders;
use super::lists::is_empty;
use super::protocols::LookedFor;
use super::rows::Rows;
use super::template::{Piece, pieces};
use super::text::{ALTERNATIVES, Part, Text, Why, is_telling, join_paths, limited, product};
use super::variants::displays;
use crate::base::Name;
use crate::link::{
    AdtId, BodyOwner, BodyTypes, CallSite, Definition, FunctionId, Program, Resolution, Target,
    ValueId,
};
use crate::syntax::facts::{
    Block, Body, ExprId, ExprKind, Literal, MacroCall, MacroMeaning, Path, PatternId, PatternKind,
    Statement,
};
use rustc_hash::FxHashMap;
use std::cell::Cell;

/// How long a chain is followed.
const DEPTH: u32 = 24;
/// How many expressions one question may look at.
pub(super) const BUDGET: u32 = 3000;
/// Stands before and after the path of a Unix socket in the text of an address.
pub(super) const SOCKET: &str = "\u{1e}";

/// Where values come from, for the whole program: built once, asked by every protocol.
#[derive(Debug)]
pub struct Values<'a> {
    pub(crate) program: &'a Program,
    /// Expressions that set a field, in struct literals.
    fields: FxHashMap<(AdtId, Name), Vec<(BodyOwner, ExprId)>>,
    /// Rows of tables, and who writes them.
    pub(super) rows: Rows,
    /// Where configuration keeps the structs that it is read into.
    pub(super) holders: Holders,
    /// How enums are displayed.
    pub(super) displays: FxHashMap<AdtId, FunctionId>,
    /// Constants that types have by a trait.
    pub(super) constants: FxHashMap<(AdtId, Name), ValueId>,
}

/// Methods and functions whose result has the text of their receiver or first argument.
pub(super) const SAME: &[&str] = &[
    "to_string",
    "to_owned",
    "into",
    "clone",
    "as_str",
    "as_ref",
    "as_deref",
    "into_string",
    "borrow",
    "unwrap",
    "expect",
    "unwrap_or_default",
    "ok",
    "context",
    "with_context",
    "map_err",
    "parse",
    "trim",
    "trim_end_matches",
    "trim_end",
    "trim_start",
    "as_bytes",
    "into_bytes",
    "into_boxed_str",
    "to_str",
    "cloned",
    "copied",
    "try_into",
    "into_iter",
    "iter",
    "from",
    "new",
    "from_static",
    "from_shared",
    "from_str",
    "try_from",
    "Some",
    "Ok",
    "leak",
    "to_lowercase",
    "into_owned",
    "to_vec",
    "get_ref",
    "into_inner",
    "deref",
    "as_mut",
    "ok_or_else",
    "ok_or",
    "first",
    "wrap_err",
    "or_default",
    "lock",
    "read",
    "load",
    "get_or_init",
    "force",
    "connect_timeout",
    "timeout",
    "base_url",
    "inspect_err",
    "into_client_request",
];

/// Crates whose `Uri::new` puts the path of a socket before that of the URL.
const SOCKET_URIS: &[&str] = &["hyperlocal", "hyper_unix_connector", "hyper_unix_socket"];

/// Macros that make an error or end the program.
const FAILURES: &[&str] = &[
    "anyhow",
    "bail",
    "ensure",
    "eyre",
    "format_err",
    "panic",
    "todo",
    "unimplemented",
    "unreachable",
];

/// Methods that give another text where the receiver has none.
pub(super) const OTHERWISE: &[&str] = &["unwrap_or", "unwrap_or_else", "or_else", "or", "map_or"];

impl<'a> Values<'a> {
    /// Indexes who sets which field.
    pub fn index(program: &'a Program) -> Self {
        let mut values = Self {
            program,
            fields: FxHashMap::default(),
            rows: Rows::default(),
            holders: Holders::index(program),
            displays: displays(program),
            constants: constants(program),
        };
        let mut rows = Rows::index(&program.definitions);
        for types in program.functions.iter().chain(&program.values).flatten() {
            for (adt, name, value) in &types.gist.sets {
                values.fields.entry((*adt, *name)).or_default().push((types.owner, *value));
            }
            let quiet = LookedFor::Rows as u32;
            if !types.quiet.is_quiet(quiet)
                && let Some(body) = values.body(types.owner)
                && !rows.index_body(&values, body, types)
            {
                types.quiet.keep_quiet(quiet);
            }
        }
        values.rows = rows;
        values
    }

    /// The body of a function, const or static.
    pub fn body(&self, owner: BodyOwner) -> Option<&'a Body> {
        match owner {
            BodyOwner::Function(function) => self.program.definitions.body(function),
            BodyOwner::Value(value) => self.program.definitions.body_of_value(value),
        }
    }

    /// What is known of the types in a body.
    pub fn types(&self, owner: BodyOwner) -> Option<&'a BodyTypes> {
        match owner {
            BodyOwner::Function(function) => self.program.functions[function].as_deref(),
            BodyOwner::Value(value) => self.program.values[value].as_deref(),
        }
    }

    /// The expressions that call a function of the repository.
    pub fn callers(&self, function: FunctionId) -> &[(BodyOwner, ExprId)] {
        self.program.callers(function)
    }

    /// The expressions that set a field.
    pub fn setters(&self, adt: AdtId, field: Name) -> &[(BodyOwner, ExprId)] {
        self.fields.get(&(adt, field)).map_or(&[], Vec::as_slice)
    }

    /// The argument of a call expression at `index`, `self` not counted.
    pub fn argument(&self, owner: BodyOwner, call: ExprId, index: usize) -> Option<ExprId> {
        match &self.body(owner)?.expressions[call].kind {
            ExprKind::Call { arguments, .. } => {
                // `Client::send(&client, x)` names its receiver as the first argument.
                let offset = self.receiver_offset(owner, call);
                arguments.get(index + offset).copied()
            }
            ExprKind::MethodCall(call) => call.arguments.get(index).copied(),
            _ => None,
        }
    }

    pub(super) fn receiver_offset(&self, owner: BodyOwner, call: ExprId) -> usize {
        let target = self.types(owner).and_then(|types| {
            types.calls_at(call).find_map(|call| match call.target {
                Target::Function(function) => Some(function),
                _ => None,
            })
        });
        usize::from(target.is_some_and(|function| {
            self.program.definitions.signature(function).receiver.is_some()
        }))
    }

    /// The texts that an expression can have; parameters of the function stay open.
    pub fn texts(&self, owner: BodyOwner, expr: ExprId) -> Vec<Text> {
        let budget = Cell::new(BUDGET);
        let mut texts = self.reader(owner, &budget).read(expr);
        texts.sort();
        texts.dedup();
        texts.truncate(ALTERNATIVES);
        texts
    }

    /// A reader of one body.
    pub(super) fn reader<'b>(&'b self, owner: BodyOwner, budget: &'b Cell<u32>) -> Reader<'a, 'b> {
        Reader { values: self, owner, depth: 0, budget, between: None, own: None }
    }
}

/// Reads one body; a chain through other bodies makes further readers.
pub(super) struct Reader<'a, 'b> {
    pub(super) values: &'b Values<'a>,
    pub(super) owner: BodyOwner,
    pub(super) depth: u32,
    /// Steps left for the whole question, so that chains which branch again and again end.
    pub(super) budget: &'b Cell<u32>,
    /// Where lists are read, what stands between their items.
    pub(super) between: Option<Name>,
    /// The type whose constant is read, where that is a trait's.
    pub(super) own: Option<AdtId>,
}

impl Reader<'_, '_> {
    pub(super) fn deeper(&self, owner: BodyOwner) -> Option<Self> {
        let left = self.budget.get().checked_sub(1)?;
        self.budget.set(left);
        (self.depth < DEPTH).then_some(Self { owner, depth: self.depth + 1, ..*self })
    }

    pub(super) fn read(&self, expr: ExprId) -> Vec<Text> {
        let Some(here) = self.deeper(self.owner) else { return vec![Text::unknown(Why::Depth)] };
        let Some(body) = self.values.body(self.owner) else {
            return vec![Text::unknown(Why::Call)];
        };
        match here.between {
            Some(between) => here.read_list(body, expr, between),
            None => here.read_kind(body, expr),
        }
    }

    /// What an expression gives by its kind.
    pub(super) fn read_kind(&self, body: &Body, expr: ExprId) -> Vec<Text> {
        let here = self;
        match &body.expressions[expr].kind {
            ExprKind::Literal(literal) => vec![literal_text(*literal)],
            ExprKind::Path(path) => here.read_path(expr, path),
            ExprKind::Reference(inner, _) | ExprKind::Await(inner) | ExprKind::Try(inner) => {
                here.read(*inner)
            }
            ExprKind::Unary { operand, .. } => here.read(*operand),
            ExprKind::Cast { value, .. } => here.read(*value),
            ExprKind::Binary { operator, left, right } if *operator == "+" => {
                let right = here.read(*right);
                product(&here.read(*left), &right)
            }
            ExprKind::Block(block) => result_of(body, block)
                .map_or_else(|| vec![Text::unknown(Why::Call)], |result| here.read(result)),
            ExprKind::If { then_branch, else_branch, .. } => {
                let mut all = here.read(*then_branch);
                all.extend(else_branch.iter().flat_map(|branch| here.read(*branch)));
                limited(all)
            }
            ExprKind::Match { arms, .. } => limited(
                arms.iter()
                    .take(ALTERNATIVES)
                    .flat_map(|arm| here.read(arm.body))
                    .filter(is_telling)
                    .collect(),
            ),
            ExprKind::Field { base, name } => here.read_field(*base, *name),
            ExprKind::Index { base, .. } => here.read(*base),
            ExprKind::Array(items) => {
                limited(items.iter().take(ALTERNATIVES).flat_map(|item| here.read(*item)).collect())
            }
            ExprKind::Macro(call) => here.read_macro(call),
            ExprKind::MethodCall(call) => {
                here.read_method(expr, call.receiver, call.method, &call.arguments)
            }
            ExprKind::Call { callee, arguments } => here.read_call(expr, *callee, arguments),
            ExprKind::Closure(closure) => here.read(closure.body),
            _ => vec![Text::unknown(Why::Data)],
        }
    }

    fn read_path(&self, expr: ExprId, path: &Path) -> Vec<Text> {
        let name = path.last_name();
        let resolution = self.values.types(self.owner).and_then(|types| types.resolution(expr));
        if resolution.is_none()
            && let Some(found) = self.read_associated(path)
        {
            return found;
        }
        match resolution {
            Some(Resolution::Local(pattern)) => self.read_local(pattern),
            Some(Resolution::Definition(Definition::Value(value))) if self.has_value(value) => {
                self.read_root(BodyOwner::Value(value))
            }
            Some(Resolution::Definition(Definition::Variant(adt, position))) => {
                let is_option =
                    || self.values.program.definitions.adts[adt].path == "std::option::Option";
                // `None`, where a text may stand, is none.
                if name == "None" && is_option() {
                    return vec![Text::default()];
                }
                self.shown(adt, position).unwrap_or_else(|| vec![Text::literal(&name)])
            }
            Some(Resolution::SelfValue) => match self.owner {
                BodyOwner::Function(function) => self.open(Part::Own(function, Vec::new())),
                BodyOwner::Value(_) => vec![Text::unknown(Why::Data)],
            },
            // A constant of a crate outside: `Method::POST`.
            _ if !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c == '_') => {
                vec![Text::literal(&name)]
            }
            _ => vec![Text::unknown(Why::Data)],
        }
    }

    /// Whether the value of a constant is known here: those of stubs are names alone.
    fn has_value(&self, value: crate::link::ValueId) -> bool {
        let module = self.values.program.definitions.values[value].module;
        self.values.program.definitions.crate_of(module).kind != crate::link::CrateKind::Stub
    }

    /// The value of a whole body.
    pub(super) fn read_root(&self, owner: BodyOwner) -> Vec<Text> {
        let Some(there) = self.deeper(owner) else { return vec![Text::unknown(Why::Depth)] };
        match self.values.body(owner).and_then(|body| body.root) {
            Some(root) => there.read(root),
            None => vec![Text::unknown(Why::Call)],
        }
    }

    /// A local: what it was bound to.
    pub(super) fn read_local(&self, pattern: PatternId) -> Vec<Text> {
        let Some(body) = self.values.body(self.owner) else {
            return vec![Text::unknown(Why::Call)];
        };
        if let BodyOwner::Function(function) = self.owner
            && let Some(index) =
                body.parameters.iter().position(|parameter| binds(body, *parameter, pattern))
        {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            return self.changed(
                body,
                Resolution::Local(pattern),
                self.open(Part::Parameter(function, index)),
            );
        }
        for (expr, expression) in body.expressions.iter_enumerated() {
            match &expression.kind {
                ExprKind::Block(block) => {
                    for statement in &block.statements {
                        if let Statement::Let { pattern: bound, value: Some(value), .. } = statement
                            && binds(body, *bound, pattern)
                        {
                            let first = self.read_bound(body, *bound, pattern, *value);
                            return self.changed(body, Resolution::Local(pattern), first);
                        }
                    }
                }
                ExprKind::Let { pattern: bound, value } if binds(body, *bound, pattern) => {
                    return self.read_bound(body, *bound, pattern, *value);
                }
                ExprKind::Match { scrutinee, arms }
                    if arms.iter().any(|arm| binds(body, arm.pattern, pattern)) =>
                {
                    return self.read(*scrutinee);
                }
                ExprKind::For(for_loop) if binds(body, for_loop.pattern, pattern) => {
                    // An item tells nothing of the items of an item.
                    return match self.between {
                        Some(_) => vec![Text::unknown(Why::Data)],
                        None => self.read(for_loop.iterable),
                    };
                }
                ExprKind::Closure(closure) => {
                    let mut parameters = closure.parameters.iter();
                    if let Some(index) =
                        parameters.position(|(bound, _)| binds(body, *bound, pattern))
                    {
                        return self.read_closure_parameter(body, expr, index);
                    }
                }
                _ => {}
            }
        }
        vec![Text::unknown(Why::Data)]
    }

    /// `let (a, b) = (x, y)`: the part that belongs to the pattern; else the whole.
    fn read_bound(
        &self,
        body: &Body,
        bound: PatternId,
        wanted: PatternId,
        value: ExprId,
    ) -> Vec<Text> {
        match (&body.patterns[bound].kind, &body.expressions[value].kind) {
            (PatternKind::Tuple(patterns), ExprKind::Tuple(values))
                if patterns.len() == values.len() =>
            {
                patterns
                    .iter()
                    .zip(values.iter())
                    .find(|(pattern, _)| binds(body, **pattern, wanted))
                    .map_or_else(|| vec![Text::unknown(Why::Data)], |(_, value)| self.read(*value))
            }
            (PatternKind::Struct { fields, .. }, _) => {
                let field = fields.iter().find(|(_, pattern)| binds(body, *pattern, wanted));
                field.map_or_else(
                    || vec![Text::unknown(Why::Data)],
                    |(name, _)| self.read_field(value, *name),
                )
            }
            (PatternKind::Tuple(patterns), _) => {
                let at = patterns.iter().position(|pattern| binds(body, *pattern, wanted));
                let place = at.map(|at| Name::new(&at.to_string()));
                let held = place.map(|place| self.held(value, &[place])).unwrap_or_default();
                let is_known = |text: &Text| is_telling(text) || *text == Text::default();
                let held: Vec<Text> = held.into_iter().filter(is_known).collect();
                if held.is_empty() { self.read(value) } else { limited(held) }
            }
            _ => self.read(value),
        }
    }

    /// The parameter of a closure given to `map` and the like: the text of the receiver.
    fn read_closure_parameter(&self, body: &Body, closure: ExprId, index: usize) -> Vec<Text> {
        for expression in &body.expressions {
            if let ExprKind::MethodCall(call) = &expression.kind
                && call.arguments.contains(&closure)
                && matches!(
                    call.method.as_str(),
                    "map"
                        | "and_then"
                        | "for_each"
                        | "map_or"
                        | "filter_map"
                        | "then"
                        | "unwrap_or_else"
                )
                && !(self.between.is_some() && self.is_list(call.receiver))
            {
                return self.read(call.receiver);
            }
        }
        self.handed_over(body, closure, index).unwrap_or_else(|| vec![Text::unknown(Why::Data)])
    }

    fn read_macro(&self, call: &MacroCall) -> Vec<Text> {
        match (&call.meaning, call.path.last_name().as_str()) {
            // What is said when something fails is sent nowhere.
            (_, name) if FAILURES.contains(&name) => vec![Text::unknown(Why::Call)],
            (MacroMeaning::Format { template: Some(template), arguments, .. }, _) => {
                self.read_format(*template, arguments)
            }
            (MacroMeaning::Values(items), "env" | "option_env") => {
                let name = items
                    .first()
                    .map(|item| self.read(*item))
                    .and_then(|texts| texts.first()?.as_literal());
                name.map_or_else(
                    || vec![Text::unknown(Why::Call)],
                    |name| vec![Text(vec![Part::Environment(name)])],
                )
            }
            (MacroMeaning::List(items) | MacroMeaning::Values(items), _) => {
                limited(items.iter().take(ALTERNATIVES).flat_map(|item| self.read(*item)).collect())
            }
            (MacroMeaning::Block(block), _) => self.read(*block),
            _ => vec![Text::unknown(Why::Call)],
        }
    }

    fn read_format(&self, template: Name, arguments: &[(Option<Name>, ExprId)]) -> Vec<Text> {
        let mut all = vec![Text::default()];
        let mut next = 0;
        let mut pieces = pieces(&template).into_iter().peekable();
        while let Some(piece) = pieces.next() {
            let argument = match piece {
                Piece::Literal(text) => {
                    all = product(&all, &[Text::literal(&text)]);
                    continue;
                }
                Piece::Next => {
                    next += 1;
                    arguments.iter().filter(|(name, _)| name.is_none()).nth(next - 1)
                }
                Piece::At(index) => arguments.get(index),
                Piece::Named(wanted) => self.named_argument(arguments, &wanted),
            };
            let texts = argument.map_or_else(
                || vec![Text::unknown(Why::Data)],
                |(_, argument)| self.read_named(*argument),
            );
            all = product(&all, &texts);
            let is_url = argument.is_some_and(|(_, argument)| self.is_url(*argument));
            if is_url && pieces.peek().is_some_and(Piece::may_go_on_a_path) {
                all = product(&all, &[Text::literal("/")]);
            }
        }
        all
    }

    /// The argument of a format string that goes by a name.
    fn named_argument<'b>(
        &self,
        arguments: &'b [(Option<Name>, ExprId)],
        wanted: &str,
    ) -> Option<&'b (Option<Name>, ExprId)> {
        let body = self.values.body(self.owner);
        arguments.iter().find(|(name, argument)| {
            name.is_some_and(|name| name == wanted)
                || body.is_some_and(|body| is_path_named(body, *argument, wanted))
        })
    }

    /// The same, with the name that the source has for it where it is not known.
    pub(super) fn read_named(&self, expr: ExprId) -> Vec<Text> {
        let texts = self.read(expr);
        match self.values.body(self.owner).and_then(|body| name_of(body, expr)) {
            Some(name) => texts.into_iter().map(|text| text.called(name)).collect(),
            None => texts,
        }
    }

    fn read_method(
        &self,
        expr: ExprId,
        receiver: ExprId,
        method: Name,
        arguments: &[ExprId],
    ) -> Vec<Text> {
        let method = method.as_str();
        if let Some(found) = self.read_variant(receiver, expr) {
            return found;
        }
        if let Some(found) = self.read_target(expr) {
            return found;
        }
        if OTHERWISE.contains(&method) {
            let mut all = self.read(receiver);
            all.retain(is_telling);
            for argument in arguments.iter().take(1) {
                all.extend(self.read(*argument));
            }
            return limited(all);
        }
        match method {
            "join" | "concat" | "format" if self.is_list(receiver) => {
                self.read_joined(receiver, arguments.first().copied())
            }
            "collect" if self.is_text(expr) => self.read_joined(receiver, None),
            "join" | "push" | "push_str" | "concat" if arguments.len() == 1 => {
                let front = self.read(receiver);
                let back = self.read(arguments[0]);
                if method == "join" { join_paths(&front, &back) } else { product(&front, &back) }
            }
            // What a client makes for a name is known by it.
            "partition_client"
            | "topic"
            | "subscription"
            | "create_subscription"
            | "queue_name"
                if !arguments.is_empty() =>
            {
                self.read(arguments[0])
            }
            "write_str" | "pad" if arguments.len() == 1 => self.read(arguments[0]),
            "replace" if arguments.len() == 2 => self.read_replace(receiver, arguments),
            "map" | "and_then" | "then" => self.read_mapped(receiver, arguments),
            "get_string" | "get_str" | "get" | "var" | "get_one" | "value_of"
                if arguments.len() == 1 =>
            {
                let key = self.read(arguments[0]).first().and_then(Text::as_literal);
                key.map_or_else(|| self.read(receiver), |key| vec![Text(vec![Part::Key(key)])])
            }
            _ if SAME.contains(&method) => self.read(receiver),
            // Builders hand themselves on: what was put in first is what is asked for.
            _ => {
                let all: Vec<Text> = self.read(receiver).into_iter().filter(is_telling).collect();
                if all.is_empty() { vec![Text::unknown(Why::Call)] } else { all }
            }
        }
    }

    /// What the closures of `map` and the like give; where they tell nothing, what they are given.
    fn read_mapped(&self, receiver: ExprId, arguments: &[ExprId]) -> Vec<Text> {
        // Letters put in the place of others leave a text what it is.
        if self.is_of_letters(receiver) {
            return self.read(receiver);
        }
        let given = arguments.iter().flat_map(|argument| self.read(*argument));
        let telling: Vec<Text> = given.filter(is_telling).collect();
        if telling.is_empty() { self.read(receiver) } else { telling }
    }

    fn is_of_letters(&self, expr: ExprId) -> bool {
        let Some(body) = self.values.body(self.owner) else { return false };
        match &body.expressions[expr].kind {
            ExprKind::MethodCall(call) => match call.method.as_str() {
                "chars" | "bytes" => true,
                "take" | "filter" | "skip" | "map" | "rev" | "take_while" | "skip_while" => {
                    self.is_of_letters(call.receiver)
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn read_replace(&self, receiver: ExprId, arguments: &[ExprId]) -> Vec<Text> {
        let from = self.read(arguments[0]).first().and_then(Text::as_literal);
        let to = self.read(arguments[1]);
        let Some(from) = from.filter(|from| !from.is_empty()) else { return self.read(receiver) };
        let mut all = Vec::new();
        for text in self.read(receiver) {
            let replaced = text.replaced(ALTERNATIVES, |part| match part {
                Part::Literal(literal) if literal.contains(from.as_str()) => {
                    let mut pieces =
                        literal.split(from.as_str()).map(|piece| vec![Text::literal(piece)]);
                    let first = pieces.next()?;
                    Some(pieces.fold(first, |front, piece| product(&product(&front, &to), &piece)))
                }
                _ => None,
            });
            all.extend(replaced);
        }
        limited(all)
    }

    /// A call of a function of the repository: what that function gives, with the arguments put in.
    pub(super) fn read_target(&self, expr: ExprId) -> Option<Vec<Text>> {
        let program = self.values.program;
        let call = self
            .values
            .types(self.owner)?
            .calls_at(expr)
            .find(|call| matches!(call.target, Target::Function(_)))?;
        let Target::Function(function) = call.target else { return None };
        if program.definitions.is_stub(function) {
            return None;
        }
        // Where one type alone can be asked it is that type that answers.
        let only = self.only_candidate(call);
        let function = only.unwrap_or(function);
        let has_body = has_body(program.definitions.body(function));
        if only.is_none() && (!has_body || !program.candidates(call).is_empty()) {
            let asked = self.read_asked(expr, call);
            if asked.is_some() || !has_body {
                return asked;
            }
        }
        let given = self.read_root(BodyOwner::Function(function));
        let mut all = Vec::new();
        for text in given {
            all.extend(text.replaced(ALTERNATIVES, |part| match part {
                part if part.up_to() == Some(function) => self.given(part, expr),
                _ => None,
            }));
        }
        let telling: Vec<Text> = all.into_iter().filter(is_telling).collect();
        if telling.is_empty() { None } else { Some(limited(telling)) }
    }

    /// The only function that a call of a function without a body may reach.
    fn only_candidate(&self, call: &CallSite) -> Option<FunctionId> {
        let program = self.values.program;
        let Target::Function(function) = call.target else { return None };
        if has_body(program.definitions.body(function)) {
            return None;
        }
        let is_counted = |it: &&FunctionId| !program.definitions.functions[**it].is_test;
        let mut all = program.candidates(call).iter().filter(is_counted);
        let only = all.next().filter(|_| all.next().is_none())?;
        has_body(program.definitions.body(*only)).then_some(*only)
    }

    fn read_call(&self, expr: ExprId, callee: ExprId, arguments: &[ExprId]) -> Vec<Text> {
        if let Some(found) = self.read_target(expr) {
            return found;
        }
        let Some(body) = self.values.body(self.owner) else {
            return vec![Text::unknown(Why::Call)];
        };
        let ExprKind::Path(path) = &body.expressions[callee].kind else {
            return vec![Text::unknown(Why::Call)];
        };
        if is_empty(body, callee) {
            return vec![Text::default()];
        }
        let name = path.last_name();
        let written = path.joined();
        if is_failure(body, callee) {
            return vec![Text::unknown(Why::Call)];
        }
        if matches!(name.as_str(), "var" | "var_os" | "get_env" | "env_var") && arguments.len() == 1
            || written.ends_with("env::var")
        {
            let texts = arguments.first().map(|argument| self.read(*argument)).unwrap_or_default();
            return texts.into_iter().map(Text::variable).collect();
        }
        // A socket has no host: it stands in front of the path, between separators.
        if let ([socket, path], true) = (arguments, self.is_socket_uri(expr, &written)) {
            let between = [Text::literal(SOCKET)];
            let front = product(&product(&between, &self.read(*socket)), &between);
            return product(&front, &self.read(*path));
        }
        // Encore names the callee and supplies the address at run time.
        if name == "base_url" && written.contains("services") || written == "base_url" {
            let texts = arguments.first().map(|argument| self.read(*argument)).unwrap_or_default();
            return product(&[Text::literal("http://")], &texts);
        }
        match arguments.first() {
            Some(first) => self.read(*first),
            None => vec![Text::unknown(Why::Call)],
        }
    }
}

impl Reader<'_, '_> {
    /// `hyperlocal::Uri::new(socket, path)` and its like.
    fn is_socket_uri(&self, expr: ExprId, written: &str) -> bool {
        let is_of_crate = |path: &str| {
            SOCKET_URIS.iter().any(|name| path.starts_with(name)) && path.ends_with("::new")
        };
        let called = self.values.types(self.owner).is_some_and(|types| {
            types.calls_at(expr).any(|call| match &call.target {
                Target::External(path) | Target::Unresolved(_, path) => is_of_crate(path),
                Target::Function(function) => is_of_crate(&self.values.program.path(*function)),
            })
        });
        called || is_of_crate(written)
    }
}

fn literal_text(literal: Literal) -> Text {
    match literal {
        Literal::String(text) | Literal::Bytes(text) => Text::literal(&text),
        Literal::Integer(value, _) => Text::literal(&value.to_string()),
        Literal::Float(digits, _) => Text::literal(&digits),
        Literal::Bool(value) => Text::literal(if value { "true" } else { "false" }),
        Literal::Char(value) => Text::literal(&value.to_string()),
    }
}

/// Whether the pattern `outer` binds `wanted` anywhere inside.
pub(crate) fn binds(body: &Body, outer: PatternId, wanted: PatternId) -> bool {
    if outer == wanted {
        return true;
    }
    match &body.patterns[outer].kind {
        PatternKind::Binding { sub: Some(inner), .. }
        | PatternKind::Reference(inner)
        | PatternKind::Typed(inner, _) => binds(body, *inner, wanted),
        PatternKind::TupleStruct { elements, .. }
        | PatternKind::Tuple(elements)
        | PatternKind::Slice(elements)
        | PatternKind::Or(elements) => elements.iter().any(|element| binds(body, *element, wanted)),
        PatternKind::Struct { fields, .. } => {
            fields.iter().any(|(_, field)| binds(body, *field, wanted))
        }
        _ => false,
    }
}

/// What a block comes to: its tail, or what its last statement returns.
pub(super) fn result_of(body: &Body, block: &Block) -> Option<ExprId> {
    block.tail.or_else(|| match block.statements.last()? {
        Statement::Expr(last) => match &body.expressions[*last].kind {
            ExprKind::Return(value) => *value,
            _ => None,
        },
        Statement::Let { .. } => None,
    })
}

fn is_path_named(body: &Body, expr: ExprId, name: &str) -> bool {
    matches!(&body.expressions[expr].kind, ExprKind::Path(path) if path.as_single_name().is_some_and(|known| known == name))
}

/// The name of a local or field, also behind `&` and methods such as `.to_string()`.
fn name_of(body: &Body, expr: ExprId) -> Option<Name> {
    match &body.expressions[expr].kind {
        ExprKind::Path(path) => path.as_single_name(),
        ExprKind::Field { name, .. } => Some(*name),
        ExprKind::Reference(inner, _) => name_of(body, *inner),
        ExprKind::MethodCall(call) if call.arguments.is_empty() => name_of(body, call.receiver),
        _ => None,
    }
}

/// Whether a call only says that there is no value: `Err(…)`.
pub(super) fn is_failure(body: &Body, callee: ExprId) -> bool {
    matches!(&body.expressions[callee].kind, ExprKind::Path(path) if path.last_name() == "Err")
}
