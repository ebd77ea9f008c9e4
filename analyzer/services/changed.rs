//! What becomes of a text after its `let`: `url.set_path("/orders")`, `path.push_str("/{id}")`, `path += "/items"`,
//! `url.path_segments_mut()?.push("orders").extend(more)`. Lists change as well: `segments.push(id)`.

use super::address::{Reader, binds};
use super::asked::SELF;
use super::lists::root_of;
use super::text::{ALTERNATIVES, Part, Text, Why, is_telling, join_paths, limited, longer};
use crate::base::{IndexVec, Name};
use crate::link::{BodyOwner, FunctionId, Resolution, Target, types::Ty};
use crate::syntax::facts::{
    Block, Body, ExprId, ExprKind, Literal, MacroMeaning, MethodCall, PatternId, Receiver,
    Statement,
};
use crate::syntax::walk::Child;

/// How long the way to a URL's segments is followed.
const STEPS: u32 = 8;

/// A change that a statement makes to a local.
#[derive(Clone, Copy)]
enum Change {
    /// The path is replaced.
    Path(ExprId),
    /// Something is put behind.
    Behind(ExprId),
    /// One segment of a path or item of a list is put behind.
    Item(ExprId),
    /// Several are.
    Items(ExprId),
    /// All segments are taken away.
    Emptied,
    /// The last one is.
    Shortened,
    /// A function of the repository changes what it is handed: an argument, by its position, or [`SELF`].
    Through(ExprId, FunctionId, u32),
}

/// How often whoever makes a local passes a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Passed {
    Once,
    Maybe,
    /// Nobody knows how often, nor with what.
    Again,
}

impl Reader<'_, '_> {
    /// The texts of a local as they are after the statements that change it; those that may not run leave what was there
    /// as well.
    pub(super) fn changed(&self, body: &Body, place: Resolution, texts: Vec<Text>) -> Vec<Text> {
        let mut texts = texts;
        let mut replaced = Vec::new();
        for (expr, _) in body.expressions.iter_enumerated() {
            let Some(change) = self.change(body, expr, place) else { continue };
            let passed = match change {
                Change::Path(_) => {
                    let first = self.first_of_arms(body, expr, place);
                    let is_first = first.is_some_and(|first| !replaced.contains(&first));
                    replaced.extend(first);
                    if is_first { Passed::Once } else { in_sequence(body, expr, place) }
                }
                Change::Behind(_) => in_sequence(body, expr, place),
                _ => self.passed_by(body, expr, place, change),
            };
            let before = texts.clone();
            let after = match (passed, change) {
                (Passed::Again, Change::Item(_) | Change::Items(_)) => self.with_more(&texts),
                _ => match self.after(change, &texts) {
                    Some(after) => after,
                    None => continue,
                },
            };
            texts = after;
            if passed != Passed::Once {
                texts.extend(before);
            }
            texts = limited(texts);
        }
        texts
    }

    /// Texts with something behind that nobody knows.
    fn with_more(&self, texts: &[Text]) -> Vec<Text> {
        let more = [Text::unknown(Why::Data)];
        match self.between {
            Some(between) => longer(texts, between, &more),
            None => join_paths(texts, &more),
        }
    }

    /// Texts after one change; nothing where it is not known what it does.
    fn after(&self, change: Change, texts: &[Text]) -> Option<Vec<Text>> {
        let slash = Name::new("/");
        Some(match (change, self.between) {
            (Change::Path(path), _) => {
                let path = self.plain().read(path);
                if !path.iter().any(is_telling) {
                    return None;
                }
                let both = |text: &Text| {
                    let front = before_path(text);
                    path.iter().map(move |path| front.clone().then(path)).collect::<Vec<_>>()
                };
                texts.iter().flat_map(both).collect()
            }
            (Change::Behind(more), _) => {
                let more = self.plain().read(more);
                let both = |text: &Text| {
                    more.iter().map(|more| text.clone().then(more)).collect::<Vec<_>>()
                };
                texts.iter().flat_map(both).take(ALTERNATIVES).collect()
            }
            (Change::Item(item), Some(between)) => {
                longer(texts, between, &self.plain().read_named(item))
            }
            (Change::Items(items), Some(between)) => longer(texts, between, &self.read(items)),
            (Change::Item(item), None) => join_paths(texts, &self.read_named(item)),
            (Change::Items(items), None) => join_paths(texts, &self.listing(slash).read(items)),
            (Change::Emptied, Some(_)) => vec![Text::default()],
            (Change::Emptied, None) => texts.iter().map(before_path).collect(),
            (Change::Shortened, _) => texts.iter().map(without_last).collect::<Option<_>>()?,
            (Change::Through(at, function, index), _) => {
                self.after_call(at, function, index, texts)?
            }
        })
    }

    /// Texts after a function has changed them; nothing where it does not.
    fn after_call(
        &self,
        at: ExprId,
        function: FunctionId,
        index: u32,
        texts: &[Text],
    ) -> Option<Vec<Text>> {
        let there = self.deeper(BodyOwner::Function(function))?;
        let body = self.values.body(there.owner)?;
        let (place, handed) = if index == SELF {
            (Resolution::SelfValue, Part::Own(function, Vec::new()))
        } else {
            let pattern = *body.parameters.get(index as usize)?;
            (Resolution::Local(pattern), Part::Parameter(function, index))
        };
        let before = vec![Text(vec![handed.clone()])];
        let after = there.changed(body, place, before.clone());
        if after == before {
            return None;
        }
        let seen = |text: Text| {
            text.replaced(ALTERNATIVES, |part| match part {
                part if *part == handed => Some(texts.to_vec()),
                part if part.up_to() == Some(function) => self.given(part, at),
                _ => None,
            })
        };
        Some(after.into_iter().flat_map(seen).collect())
    }

    fn change(&self, body: &Body, expr: ExprId, place: Resolution) -> Option<Change> {
        match &body.expressions[expr].kind {
            ExprKind::MethodCall(call) if self.is_local(body, call.receiver, place) => {
                match (call.method.as_str(), call.arguments.as_ref()) {
                    ("set_path", [path]) if !self.is_made_of(body, *path, place, 0) => {
                        Some(Change::Path(*path))
                    }
                    ("push_str", [more]) => Some(Change::Behind(*more)),
                    ("push", [more]) if is_character(body, *more) => Some(Change::Behind(*more)),
                    _ if self.between.is_some() => self.change_of_list(body, call, expr),
                    _ => self.change_through(expr, call.receiver, SELF),
                }
            }
            ExprKind::MethodCall(call)
                if self.between.is_none()
                    && matches!(call.method.as_str(), "push" | "extend" | "clear" | "pop")
                    && self.may_be_segments(call.receiver)
                    && self.is_segments(body, call.receiver, place, 0) =>
            {
                self.change_of_list(body, call, expr)
            }
            ExprKind::Call { arguments, .. } if self.between.is_none() => {
                let mut arguments = arguments.iter().enumerate();
                let (index, argument) = arguments.find(|(_, argument)| {
                    matches!(body.expressions[**argument].kind, ExprKind::Reference(inner, true)
                        if self.is_local(body, inner, place))
                })?;
                self.change_through(expr, *argument, u32::try_from(index).ok()?)
            }
            ExprKind::Binary { operator, left, right }
                if *operator == "+=" && self.is_local(body, *left, place) =>
            {
                Some(Change::Behind(*right))
            }
            ExprKind::Macro(call) if call.path.last_name() == "write" => {
                let MacroMeaning::Format { before, .. } = &call.meaning else { return None };
                let [into, ..] = before.as_slice() else { return None };
                self.is_local(body, *into, place).then_some(Change::Behind(expr))
            }
            _ => None,
        }
    }

    /// A call of a function of the repository that is handed an address or text to change.
    fn change_through(&self, call: ExprId, handed: ExprId, index: u32) -> Option<Change> {
        let program = self.values.program;
        let definitions = &program.definitions;
        let types = self.values.types(self.owner)?;
        let is_address = self.is_text(handed)
            || matches!(types.expressions[handed].peeled(), Ty::Adt(adt, _) if definitions.adts[*adt].name == "Url");
        let function = types.calls_at(call).find_map(|call| match call.target {
            Target::Function(function) => Some(function),
            _ => None,
        })?;
        let receiver = &definitions.signature(function).receiver;
        let is_changed = index != SELF || *receiver == Some(Receiver::MutableReference);
        let index = if index != SELF && receiver.is_some() { index.checked_sub(1)? } else { index };
        (is_address && is_changed && !definitions.is_stub(function))
            .then_some(Change::Through(call, function, index))
    }

    /// What a method does to a list, or to the segments of a URL.
    fn change_of_list(&self, body: &Body, call: &MethodCall, at: ExprId) -> Option<Change> {
        match (call.method.as_str(), call.arguments.as_ref()) {
            ("push", [item]) => Some(match self.loop_over(body, *item, at) {
                Some((_, items)) => Change::Items(items),
                None => Change::Item(*item),
            }),
            ("extend" | "extend_from_slice" | "append", [items]) => Some(Change::Items(*items)),
            ("clear", []) => Some(Change::Emptied),
            ("pop", []) => Some(Change::Shortened),
            _ => None,
        }
    }

    /// The loop around `at` whose item `item` is, and what it goes through.
    fn loop_over(&self, body: &Body, item: ExprId, at: ExprId) -> Option<(ExprId, ExprId)> {
        let types = self.values.types(self.owner)?;
        let Some(Resolution::Local(mut local)) = types.resolution(root_of(body, item)?) else {
            return None;
        };
        // `let segment = segment.as_ref();`
        if let Some(value) = self.initial(local)
            && let Some(Resolution::Local(other)) = types.resolution(root_of(body, value)?)
        {
            local = other;
        }
        let parents = body.parents();
        let mut above = parents[at];
        while let Some(around) = above {
            match &body.expressions[around].kind {
                ExprKind::For(of) if binds(body, of.pattern, local) => {
                    return Some((around, of.iterable));
                }
                ExprKind::Closure(closure)
                    if closure.parameters.iter().any(|(bound, _)| binds(body, *bound, local)) =>
                {
                    let ExprKind::MethodCall(call) = &body.expressions[parents[around]?].kind
                    else {
                        return None;
                    };
                    return (call.method == "for_each").then_some((around, call.receiver));
                }
                _ => above = parents[around],
            }
        }
        None
    }

    /// Whether its type, as far as that is known, lets an expression be the segments of a URL.
    fn may_be_segments(&self, expr: ExprId) -> bool {
        let types = self.values.types(self.owner);
        match types.map(|types| types.expressions[expr].peeled()) {
            Some(Ty::Adt(adt, _)) => {
                self.values.program.definitions.adts[*adt].name == "PathSegmentsMut"
            }
            _ => true,
        }
    }

    /// Whether an expression is what `path_segments_mut` gives of the local, also through a local of its own.
    fn is_segments(&self, body: &Body, expr: ExprId, place: Resolution, steps: u32) -> bool {
        if steps > STEPS {
            return false;
        }
        match &body.expressions[expr].kind {
            ExprKind::MethodCall(call) if call.method == "path_segments_mut" => {
                self.is_local(body, call.receiver, place)
            }
            ExprKind::MethodCall(call) => self.is_segments(body, call.receiver, place, steps),
            ExprKind::Try(inner) | ExprKind::Reference(inner, _) => {
                self.is_segments(body, *inner, place, steps)
            }
            ExprKind::Path(_) => {
                let types = self.values.types(self.owner);
                let Some(Resolution::Local(other)) = types.and_then(|types| types.resolution(expr))
                else {
                    return false;
                };
                Resolution::Local(other) != place
                    && source_of(body, other)
                        .is_some_and(|source| self.is_segments(body, source, place, steps + 1))
            }
            _ => false,
        }
    }

    /// How often whoever makes the local passes the place where its segments change: a block of its own, the question
    /// whether there are segments and the loop over those that are put behind are no detours.
    fn passed_by(&self, body: &Body, at: ExprId, place: Resolution, change: Change) -> Passed {
        let own_loop = match (change, &body.expressions[at].kind) {
            (Change::Items(_), ExprKind::MethodCall(call)) => call
                .arguments
                .first()
                .and_then(|item| self.loop_over(body, *item, at))
                .map(|(around, _)| around),
            _ => None,
        };
        let parents = body.parents();
        let asks = |value: ExprId| self.is_segments(body, value, place, 0);
        let (mut passed, mut is_in_loop) = (Passed::Once, own_loop.is_some());
        let (mut below, mut above) = (at, parents[at]);
        while let Some(around) = above {
            let is_straight = match &body.expressions[around].kind {
                ExprKind::Block(block) if makes(body, block, place) => return passed,
                _ if own_loop == Some(around) => {
                    is_in_loop = false;
                    true
                }
                ExprKind::If { condition, then_branch, .. } => {
                    is_in_loop
                        || below == *condition
                        || below == *then_branch && asks_in(body, *condition, &asks)
                }
                ExprKind::Match { scrutinee, .. } => below == *scrutinee || asks(*scrutinee),
                ExprKind::Closure(_) => {
                    let is_asked = parents[around].is_some_and(|call| {
                        matches!(&body.expressions[call].kind, ExprKind::MethodCall(call) if asks(call.receiver))
                    });
                    if !is_asked {
                        return Passed::Again;
                    }
                    true
                }
                ExprKind::For(_) | ExprKind::While { .. } | ExprKind::Loop { .. } => {
                    return Passed::Again;
                }
                _ => true,
            };
            if !is_straight {
                passed = Passed::Maybe;
            }
            (below, above) = (around, parents[around]);
        }
        passed
    }

    /// Where every arm of a `match` replaces the path, the `match`: one of them runs.
    fn first_of_arms(&self, body: &Body, at: ExprId, place: Resolution) -> Option<ExprId> {
        let parents = body.parents();
        let mut above = parents[at];
        while let Some(around) = above {
            if let ExprKind::Match { arms, .. } = &body.expressions[around].kind {
                let replaces =
                    |expr| matches!(self.change(body, expr, place), Some(Change::Path(_)));
                let all = arms.iter().all(|arm| any_inside(body, arm.body, &replaces));
                return all.then_some(around);
            }
            above = parents[around];
        }
        None
    }

    /// Whether an expression is made of the local itself: `url.set_path(&format!("{}/", url.path()))`.
    fn is_made_of(&self, body: &Body, expr: ExprId, place: Resolution, depth: u32) -> bool {
        if self.is_local(body, expr, place) || depth > 8 {
            return true;
        }
        if let Some(Resolution::Local(other)) =
            self.values.types(self.owner).and_then(|types| types.resolution(expr))
            && let Some(value) = self.initial(other)
        {
            return self.is_made_of(body, value, place, depth + 1);
        }
        let mut found = false;
        body.expressions[expr].kind.for_each_child(&mut |child| {
            if let Child::Expr(inner) = child {
                found |= self.is_made_of(body, inner, place, depth + 1);
            }
        });
        found
    }

    fn is_local(&self, body: &Body, expr: ExprId, place: Resolution) -> bool {
        match &body.expressions[expr].kind {
            ExprKind::Reference(inner, _) | ExprKind::Unary { operand: inner, .. } => {
                self.is_local(body, *inner, place)
            }
            ExprKind::Path(_) => {
                let types = self.values.types(self.owner);
                types.and_then(|types| types.resolution(expr)) == Some(place)
            }
            _ => false,
        }
    }
}

/// What a local is taken out of: the value of its `let`, what is matched, what a closure is given.
fn source_of(body: &Body, local: PatternId) -> Option<ExprId> {
    let parents: std::cell::OnceCell<IndexVec<ExprId, Option<ExprId>>> = std::cell::OnceCell::new();
    body.expressions.iter_enumerated().find_map(|(expr, expression)| match &expression.kind {
        ExprKind::Block(block) => block.statements.iter().find_map(|statement| match statement {
            Statement::Let { pattern, value, .. } if binds(body, *pattern, local) => *value,
            _ => None,
        }),
        ExprKind::Let { pattern, value } if binds(body, *pattern, local) => Some(*value),
        ExprKind::Match { scrutinee, arms }
            if arms.iter().any(|arm| binds(body, arm.pattern, local)) =>
        {
            Some(*scrutinee)
        }
        ExprKind::Closure(closure)
            if closure.parameters.iter().any(|(bound, _)| binds(body, *bound, local)) =>
        {
            let call = parents.get_or_init(|| body.parents())[expr]?;
            match &body.expressions[call].kind {
                ExprKind::MethodCall(call) => Some(call.receiver),
                _ => None,
            }
        }
        _ => None,
    })
}

/// Whether a condition is `let … = value` with a value that `asks`.
fn asks_in(body: &Body, condition: ExprId, asks: &dyn Fn(ExprId) -> bool) -> bool {
    matches!(&body.expressions[condition].kind, ExprKind::Let { value, .. } if asks(*value))
}

/// Whether `is` holds for an expression or one inside.
fn any_inside(body: &Body, expr: ExprId, is: &dyn Fn(ExprId) -> bool) -> bool {
    let mut found = is(expr);
    body.expressions[expr].kind.for_each_child(&mut |child| {
        if let Child::Expr(inner) = child {
            found = found || any_inside(body, inner, is);
        }
    });
    found
}

fn is_character(body: &Body, expr: ExprId) -> bool {
    matches!(body.expressions[expr].kind, ExprKind::Literal(Literal::Char(_)))
}

/// Whether a block binds the local.
fn makes(body: &Body, block: &Block, place: Resolution) -> bool {
    let Resolution::Local(local) = place else { return false };
    block.statements.iter().any(|statement| match statement {
        Statement::Let { pattern, .. } => binds(body, *pattern, local),
        Statement::Expr(_) => false,
    })
}

/// Whether an expression is a statement of the block that binds the local, and so runs once.
fn in_sequence(body: &Body, expr: ExprId, place: Resolution) -> Passed {
    let is_parameter = match place {
        Resolution::Local(local) => {
            body.parameters.iter().any(|parameter| binds(body, *parameter, local))
        }
        _ => true,
    };
    let is_statement = body.expressions.iter_enumerated().any(|(at, expression)| {
        let ExprKind::Block(block) = &expression.kind else { return false };
        let is_its = makes(body, block, place) || is_parameter && body.root == Some(at);
        let is_it = |statement: &Statement| matches!(statement, Statement::Expr(it) if *it == expr);
        is_its && block.statements.iter().any(is_it)
    });
    if is_statement { Passed::Once } else { Passed::Maybe }
}

/// An address without its path: scheme and host, or what stands for them.
fn before_path(text: &Text) -> Text {
    let mut front = Vec::new();
    for part in &text.0 {
        let Part::Literal(known) = part else {
            front.push(part.clone());
            continue;
        };
        let from = known.find("://").map_or(0, |scheme| scheme + 3);
        if let Some(slash) = known[from..].find('/') {
            front.push(Part::Literal(Name::new(&known[..from + slash])));
            return Text(front);
        }
        front.push(part.clone());
    }
    Text(front)
}

/// A path without its last segment, where that is known.
fn without_last(text: &Text) -> Option<Text> {
    let (last, front) = text.0.split_last()?;
    let Part::Literal(known) = last else { return None };
    let (kept, _) = known.rsplit_once('/')?;
    let kept = Text::literal(kept);
    Some(Text(front.to_vec()).then(&kept))
}
