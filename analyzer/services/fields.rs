//! What does a value hold? The text of a field, followed to where the value was made.

use super::address::{BUDGET, OTHERWISE, Reader, SAME, Values, is_failure, result_of};
use super::passed::parameter_of;
use super::rows::{assumed_table, is_never_made};
use super::text::{ALTERNATIVES, Part, Text, Why, is_telling, limited};
use crate::base::Name;
use crate::link::{AdtId, BodyOwner, CrateKind, Definition, Resolution, Target, types::Ty};
use crate::syntax::facts::{Attribute, ExprId, ExprKind, ItemKind, PatternId, Statement};
use std::cell::Cell;

impl Values<'_> {
    /// The field of a message that was made elsewhere, which an expression gives on.
    pub(crate) fn carrier(&self, owner: BodyOwner, expr: ExprId) -> Option<(AdtId, Name)> {
        let budget = Cell::new(BUDGET);
        self.reader(owner, &budget).carrier(expr)
    }
}

impl Reader<'_, '_> {
    pub(super) fn read_field(&self, base: ExprId, name: Name) -> Vec<Text> {
        let held: Vec<Text> = self.held(base, &[name]).into_iter().filter(is_telling).collect();
        if held.is_empty() { self.key_of(base, name) } else { limited(held) }
    }

    /// What `expr` holds in the field at the end of `chain`: looks at how the value is made, so that two clients of one
    /// type keep their own addresses.
    pub(super) fn held(&self, expr: ExprId, chain: &[Name]) -> Vec<Text> {
        if chain.is_empty() {
            return self.read(expr);
        }
        let Some(here) = self.deeper(self.owner) else { return vec![Text::unknown(Why::Depth)] };
        let Some(body) = self.values.body(self.owner) else { return Vec::new() };
        let found = match &body.expressions[expr].kind {
            ExprKind::Reference(inner, _) | ExprKind::Await(inner) | ExprKind::Try(inner) => {
                return here.held(*inner, chain);
            }
            ExprKind::Unary { operand, .. } => return here.held(*operand, chain),
            ExprKind::Block(block) => result_of(body, block).map(|result| here.held(result, chain)),
            ExprKind::Field { base, name } => {
                let longer: Vec<Name> = [*name].into_iter().chain(chain.iter().copied()).collect();
                return here.held(*base, &longer);
            }
            ExprKind::Struct(literal) => here.held_by_literal(literal, chain),
            ExprKind::Path(_) => here.held_by_path(expr, chain),
            ExprKind::Call { callee, .. } if is_failure(body, *callee) => return Vec::new(),
            ExprKind::Call { callee, arguments } => {
                here.held_by_call(expr, Some(*callee), arguments, chain)
            }
            ExprKind::MethodCall(call) => {
                let made = here.held_by_call(expr, None, &[], chain);
                let method = call.method.as_str();
                let same = || SAME.contains(&method).then(|| here.held(call.receiver, chain));
                made.or_else(same).or_else(|| {
                    let other = call.arguments.first().filter(|_| OTHERWISE.contains(&method))?;
                    let either = [call.receiver, *other].into_iter();
                    Some(either.flat_map(|value| here.held(value, chain)).collect())
                })
            }
            ExprKind::Closure(closure) => Some(here.held(closure.body, chain)),
            ExprKind::Tuple(values) => here.held_by_tuple(values, chain),
            ExprKind::If { then_branch, else_branch, .. } => {
                let branches = [Some(*then_branch), *else_branch].into_iter().flatten();
                Some(branches.flat_map(|branch| here.held(branch, chain)).collect())
            }
            ExprKind::Match { arms, .. } => Some(
                arms.iter().take(ALTERNATIVES).flat_map(|arm| here.held(arm.body, chain)).collect(),
            ),
            _ => None,
        };
        let (telling, others): (Vec<Text>, Vec<Text>) =
            found.unwrap_or_default().into_iter().partition(is_telling);
        match telling.is_empty() {
            false => limited(telling),
            // It is known that nothing stands there.
            true if others.contains(&Text::default()) => vec![Text::default()],
            true => here.held_by_type(expr, chain),
        }
    }

    /// `(url, template)`: what stands in its place.
    fn held_by_tuple(&self, values: &[ExprId], chain: &[Name]) -> Option<Vec<Text>> {
        let (place, rest) = chain.split_first()?;
        Some(self.held(*values.get(place.parse::<usize>().ok()?)?, rest))
    }

    fn held_by_literal(
        &self,
        literal: &crate::syntax::facts::StructLiteral,
        chain: &[Name],
    ) -> Option<Vec<Text>> {
        let (first, rest) = chain.split_first()?;
        match literal.fields.iter().find(|(name, _)| name == first) {
            Some((_, value)) if rest.is_empty() => Some(self.read(*value)),
            Some((_, value)) => Some(self.held(*value, rest)),
            None => literal.base.map(|base| self.held(base, chain)),
        }
    }

    fn held_by_path(&self, expr: ExprId, chain: &[Name]) -> Option<Vec<Text>> {
        match self.values.types(self.owner)?.resolution(expr)? {
            Resolution::SelfValue => match self.owner {
                BodyOwner::Function(function) => {
                    Some(self.open(Part::Own(function, chain.to_vec())))
                }
                BodyOwner::Value(_) => None,
            },
            Resolution::Local(pattern) => match self.initial(pattern) {
                Some(value) => Some(self.held(value, chain)),
                None => self.held_by_parameter(pattern, chain),
            },
            Resolution::Definition(Definition::Value(value)) => {
                let there = self.deeper(BodyOwner::Value(value))?;
                let root = self.values.body(there.owner)?.root?;
                Some(there.held(root, chain))
            }
            Resolution::Definition(_) => None,
        }
    }

    /// A parameter: what callers pass holds it, unless it is a row.
    fn held_by_parameter(&self, pattern: PatternId, chain: &[Name]) -> Option<Vec<Text>> {
        let BodyOwner::Function(function) = self.owner else { return None };
        let body = self.values.body(self.owner)?;
        let is_it = |parameter: &PatternId| parameter_of(body, *parameter) == pattern;
        let index = u32::try_from(body.parameters.iter().position(is_it)?).ok()?;
        let adt = self.values.parameter_adt(function, index)?;
        let is_row = self.values.rows.table(adt).is_some() || is_never_made(self.values, adt);
        (!is_row).then(|| self.open(Part::Held(function, index, chain.to_vec())))
    }

    /// The field of a message that was made elsewhere, which an expression gives on: `key` of `Command::Publish(message)`.
    fn carrier(&self, expr: ExprId) -> Option<(AdtId, Name)> {
        let here = self.deeper(self.owner)?;
        let body = self.values.body(self.owner)?;
        let types = self.values.types(self.owner)?;
        match &body.expressions[expr].kind {
            ExprKind::Reference(inner, _) | ExprKind::Try(inner) => here.carrier(*inner),
            ExprKind::Unary { operand, .. } => here.carrier(*operand),
            ExprKind::MethodCall(call) => {
                let name = call.method.as_str();
                let is_same = SAME.contains(&name) || OTHERWISE.contains(&name) || name == "take";
                is_same.then(|| here.carrier(call.receiver)).flatten()
            }
            ExprKind::Path(_) => match types.resolution(expr)? {
                Resolution::Local(pattern) => here.carrier(self.initial(pattern)?),
                _ => None,
            },
            ExprKind::Field { base, name } => {
                let Resolution::Local(pattern) = types.resolution(*base)? else { return None };
                let is_given = self.initial(pattern).is_some()
                    || body.parameters.iter().any(|it| parameter_of(body, *it) == pattern);
                let adt = self.behind_pointers(&types.expressions[*base])?;
                let home = &self.values.program.definitions;
                let is_own = home.crate_of(home.adts[adt].module).kind != CrateKind::Stub;
                (!is_given && is_own).then_some((adt, *name))
            }
            _ => None,
        }
    }

    /// The expression that a plain `let` binds to a name.
    pub(super) fn initial(&self, pattern: PatternId) -> Option<ExprId> {
        let body = self.values.body(self.owner)?;
        body.expressions.iter().find_map(|expression| {
            let ExprKind::Block(block) = &expression.kind else { return None };
            block.statements.iter().find_map(|statement| match statement {
                Statement::Let { pattern: bound, value: Some(value), .. } if *bound == pattern => {
                    Some(*value)
                }
                _ => None,
            })
        })
    }

    /// A constructor: what it puts into the field, with the arguments of this call.
    fn held_by_call(
        &self,
        expr: ExprId,
        callee: Option<ExprId>,
        arguments: &[ExprId],
        chain: &[Name],
    ) -> Option<Vec<Text>> {
        let types = self.values.types(self.owner)?;
        if let Some(callee) = callee
            && let Some(Resolution::Definition(Definition::Adt(_))) = types.resolution(callee)
        {
            let (first, rest) = chain.split_first()?;
            let value = *arguments.get(first.parse::<usize>().ok()?)?;
            return Some(if rest.is_empty() { self.read(value) } else { self.held(value, rest) });
        }
        let target = types.calls_at(expr).find_map(|call| match call.target {
            Target::Function(function) => Some(function),
            _ => None,
        });
        let own = target.filter(|function| !self.values.program.definitions.is_stub(*function));
        let Some(function) = own else {
            // `Config::init_from_env()`, written by a derive: whatever the fields of the type say of themselves.
            if let Some(adt) = callee.and_then(|callee| self.maker(callee)) {
                return Some(self.set_anywhere(adt, chain));
            }
            // `Arc::new(x)`, `Some(x)`.
            return arguments.first().map(|argument| self.held(*argument, chain));
        };
        let there = self.deeper(BodyOwner::Function(function))?;
        let root = self.values.body(there.owner)?.root?;
        let mut all = Vec::new();
        for text in there.held(root, chain) {
            all.extend(text.replaced(ALTERNATIVES, |part| match part {
                part if part.up_to() == Some(function) => self.given(part, expr),
                _ => None,
            }));
        }
        Some(all)
    }

    /// The type of the repository that a path names its function of.
    fn maker(&self, callee: ExprId) -> Option<AdtId> {
        let ExprKind::Path(path) = &self.values.body(self.owner)?.expressions[callee].kind else {
            return None;
        };
        let (_, owner) = path.segments.split_last()?;
        let definitions = &self.values.program.definitions;
        let module = match self.owner {
            BodyOwner::Function(function) => definitions.functions[function].module,
            BodyOwner::Value(value) => definitions.values[value].module,
        };
        let segments: Vec<Name> = owner.iter().map(|segment| segment.name).collect();
        let found = definitions.resolve(
            module,
            path.is_global,
            &segments,
            crate::link::Namespace::Types,
        )?;
        match found.definition {
            Definition::Adt(adt) => {
                let home = definitions.crate_of(definitions.adts[adt].module);
                (home.kind != CrateKind::Stub).then_some(adt)
            }
            _ => None,
        }
    }

    /// What the call at `expr` gives for a parameter or field of its callee, seen from here.
    pub(super) fn given(&self, part: &Part, expr: ExprId) -> Option<Vec<Text>> {
        let here = self.plain();
        match part {
            Part::Joined(list, between) => here.listing(*between).given_one(list, expr),
            other => here.given_one(other, expr),
        }
    }

    fn given_one(&self, part: &Part, expr: ExprId) -> Option<Vec<Text>> {
        match part {
            Part::Parameter(_, index) => {
                let argument = self.values.argument(self.owner, expr, *index as usize)?;
                Some(self.read(argument))
            }
            Part::Own(_, chain) => {
                let receiver = self.values.receiver(self.owner, expr)?;
                Some(self.held(receiver, chain))
            }
            Part::Held(function, index, chain) => {
                let argument = self.values.argument(self.owner, expr, *index as usize)?;
                let types = self.values.types(self.owner)?;
                let passed = self.behind_pointers(&types.expressions[argument]);
                // A trait's function is called with what other types of it take, too.
                let fits = passed.is_none_or(|passed| {
                    self.values.parameter_adt(*function, *index).is_none_or(|it| it == passed)
                });
                if !fits {
                    return Some(Vec::new());
                }
                let mut found = self.held(argument, chain);
                found.retain(is_telling);
                if found.is_empty() {
                    found = self.values.held_in_any(*function, *index, chain, self.between);
                }
                Some(found)
            }
            Part::Asked(_, index, method) => {
                let asked = self.values.asked(self.owner, expr, *index)?;
                let answer = self.ask(asked, *method).or_else(|| self.by_default(*method));
                answer.or_else(|| Some(self.read(asked)))
            }
            Part::OfType(function, index, what) => {
                let ty = self.values.type_given(self.owner, expr, *function, *index);
                let found = ty.and_then(|ty| self.of_type(&ty, *what));
                Some(found.unwrap_or_else(|| vec![Text::unknown(Why::Data)]))
            }
            _ => None,
        }
    }

    /// How the value was made is not seen: everything that sets the field of its type counts.
    fn held_by_type(&self, expr: ExprId, chain: &[Name]) -> Vec<Text> {
        let Some(types) = self.values.types(self.owner) else { return Vec::new() };
        let Some(adt) = self.behind_pointers(&types.expressions[expr]) else { return Vec::new() };
        if let [column] = chain
            && let Some(table) = self.values.rows.table(adt)
        {
            return vec![Text(vec![Part::Row(table, *column)])];
        }
        self.set_anywhere(adt, chain)
    }

    /// What the field at the end of `chain` is set to, in any value of the type. Where nothing sets it, the types of the
    /// fields lead on, to a key of configuration or a column of a row.
    pub(super) fn set_anywhere(&self, adt: AdtId, chain: &[Name]) -> Vec<Text> {
        let Some((first, rest)) = chain.split_first() else { return Vec::new() };
        let mut all = if rest.is_empty() { self.declared_text(adt, *first) } else { Vec::new() };
        for (owner, value) in self.values.setters(adt, *first).iter().take(ALTERNATIVES) {
            all.extend(self.set_to(*owner, *value, rest));
        }
        all.retain(is_telling);
        if all.is_empty() {
            all = self.given_by_type(adt, *first, rest);
        }
        if all.is_empty() { all } else { limited(all) }
    }

    fn given_by_type(&self, adt: AdtId, field: Name, rest: &[Name]) -> Vec<Text> {
        if rest.is_empty() {
            let keys = self.values.holders.keys(adt, field);
            return keys.into_iter().map(|key| Text(vec![Part::Key(key)])).collect();
        }
        let program = self.values.program;
        let fields = program.types.fields(&program.definitions, adt);
        let Some((_, ty)) = fields.iter().flatten().find(|(name, _)| *name == field) else {
            return Vec::new();
        };
        let Some(inner) = self.behind_pointers(ty) else { return Vec::new() };
        if let ([column], Some(table)) = (rest, self.values.rows.table(inner)) {
            return vec![Text(vec![Part::Row(table, *column)])];
        }
        let Some(here) = self.deeper(self.owner) else { return Vec::new() };
        if self.values.holders.is_read(adt) && self.values.holders.is_read(inner) {
            return here.configured(adt, &[&[field], rest].concat());
        }
        here.set_anywhere(inner, rest)
    }

    /// The field at the end of `chain`, in a struct that is read from text with all that is in it: what is set elsewhere in
    /// values of the same types says nothing of this one.
    fn configured(&self, outermost: AdtId, chain: &[Name]) -> Vec<Text> {
        let program = self.values.program;
        let holders = &self.values.holders;
        let (mut adt, mut key) = (outermost, String::new());
        let mut all = Vec::new();
        for (at, field) in chain.iter().enumerate() {
            let rest = &chain[at + 1..];
            all.extend(self.set_by_default(adt, *field, rest));
            let own = holders.key(adt, *field);
            if !own.is_empty() {
                key = if key.is_empty() { own.to_string() } else { format!("{key}.{own}") };
            }
            let fields = program.types.fields(&program.definitions, adt);
            let ty = fields.iter().flatten().find(|(name, _)| name == field).map(|(_, ty)| ty);
            let inner = ty.and_then(|ty| self.behind_pointers(ty));
            match inner.filter(|inner| !rest.is_empty() && holders.is_read(*inner)) {
                Some(inner) => adt = inner,
                None if rest.is_empty() => all.extend(self.declared_text(adt, *field)),
                None => return all,
            }
        }
        all.retain(is_telling);
        if all.is_empty() {
            let keys = holders.keys(outermost, Name::new(&key));
            all.extend(keys.into_iter().map(|key| Text(vec![Part::Key(key)])));
        }
        all
    }

    /// What a field of a configuration struct is where the configuration leaves it out.
    fn set_by_default(&self, adt: AdtId, field: Name, rest: &[Name]) -> Vec<Text> {
        let definitions = &self.values.program.definitions;
        let is_default = |owner: BodyOwner| match owner {
            BodyOwner::Function(function) => {
                definitions.functions[function].name.to_lowercase().contains("default")
            }
            BodyOwner::Value(_) => true,
        };
        let setters =
            self.values.setters(adt, field).iter().filter(|(owner, _)| is_default(*owner));
        let mut all = Vec::new();
        for (owner, value) in setters.take(ALTERNATIVES) {
            all.extend(self.set_to(*owner, *value, rest));
        }
        all
    }

    /// What an expression of some body sets a field to, or what that holds at the end of `rest`.
    fn set_to(&self, owner: BodyOwner, value: ExprId, rest: &[Name]) -> Vec<Text> {
        // An empty chain holds the value itself.
        self.deeper(owner).map_or_else(Vec::new, |there| there.held(value, rest))
    }

    /// `Arc<Config>`, `Data<State>`: the struct inside.
    pub(super) fn behind_pointers(&self, ty: &Ty) -> Option<AdtId> {
        let mut ty = ty.peeled();
        for _ in 0..6 {
            let Ty::Adt(adt, args) = ty else { return None };
            let module = self.values.program.definitions.adts[*adt].module;
            if self.values.program.definitions.crate_of(module).kind != CrateKind::Stub {
                return Some(*adt);
            }
            ty = args.first()?.peeled();
        }
        None
    }

    /// A field that nothing sets: a column of a row, or a value of configuration whose key is the way there, as far as
    /// types or else the chain of fields tell.
    fn key_of(&self, base: ExprId, name: Name) -> Vec<Text> {
        let adt = self
            .values
            .types(self.owner)
            .and_then(|types| self.behind_pointers(&types.expressions[base]));
        if let Some(adt) = adt {
            let keys = self.values.holders.keys(adt, name);
            if !keys.is_empty() {
                return keys.into_iter().map(|key| Text(vec![Part::Key(key)])).collect();
            }
            if is_never_made(self.values, adt) {
                return vec![Text(vec![Part::Row(assumed_table(self.values, adt), name)])];
            }
        }
        let Some(body) = self.values.body(self.owner) else {
            return vec![Text::unknown(Why::Field)];
        };
        let mut key = name.to_string();
        let mut at = base;
        loop {
            match &body.expressions[at].kind {
                ExprKind::Field { base, name } => {
                    key = format!("{name}.{key}");
                    at = *base;
                }
                ExprKind::Reference(inner, _) | ExprKind::Try(inner) | ExprKind::Await(inner) => {
                    at = *inner;
                }
                ExprKind::MethodCall(call) => at = call.receiver,
                _ => break,
            }
        }
        vec![Text(vec![Part::Key(Name::new(&key))])]
    }

    /// What attributes of the field say: `#[serde(default = "f")]`, `#[arg(env = "X", default_value = "…")]`.
    fn declared_text(&self, adt: AdtId, name: Name) -> Vec<Text> {
        let definitions = &self.values.program.definitions;
        let record = &definitions.adts[adt];
        let ItemKind::Struct(facts) = &definitions.item(record.source).kind else {
            return Vec::new();
        };
        let Some(field) = facts.fields.iter().find(|field| field.name == name) else {
            return Vec::new();
        };
        let mut all = Vec::new();
        for attribute in &field.attributes {
            all.extend(self.attribute_text(attribute, name, record.module));
        }
        all
    }

    /// A default that is written out, or the constant that it names.
    fn constant(&self, module: crate::link::ModuleId, text: Name) -> Vec<Text> {
        let is_path = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | ' '));
        let segments: Vec<Name> =
            text.split("::").map(|segment| Name::new(segment.trim())).collect();
        let named = is_path
            .then(|| {
                self.values.program.definitions.resolve(
                    module,
                    false,
                    &segments,
                    crate::link::Namespace::Values,
                )
            })
            .flatten();
        match named.map(|found| found.definition) {
            Some(Definition::Value(value)) => self.read_root(BodyOwner::Value(value)),
            _ => vec![Text::literal(&text)],
        }
    }

    fn attribute_text(
        &self,
        attribute: &Attribute,
        field: Name,
        module: crate::link::ModuleId,
    ) -> Vec<Text> {
        let mut all = Vec::new();
        match attribute.last_segment() {
            "arg" | "clap" | "structopt" | "envconfig" | "env" | "argh" => {
                for argument in &attribute.arguments {
                    match argument.key.as_str() {
                        "env" => {
                            let name = argument
                                .value
                                .map_or_else(|| field.to_uppercase(), |name| name.to_string());
                            all.push(Text(vec![Part::Environment(Name::new(&name))]));
                        }
                        "from" => all
                            .extend(argument.value.map(|name| Text(vec![Part::Environment(name)]))),
                        "default_value" | "default" | "default_value_t" => {
                            let value = argument.value.map(|text| self.constant(module, text));
                            all.extend(value.into_iter().flatten());
                        }
                        _ => {}
                    }
                }
            }
            "serde" => {
                if let Some(default) = attribute.value_of("default") {
                    let segments: Vec<Name> = default.split("::").map(Name::new).collect();
                    let found = self.values.program.definitions.resolve(
                        module,
                        false,
                        &segments,
                        crate::link::Namespace::Values,
                    );
                    if let Some(Definition::Function(function)) =
                        found.map(|found| found.definition)
                    {
                        all.extend(self.read_root(BodyOwner::Function(function)));
                    }
                }
            }
            _ => {}
        }
        all
    }
}
