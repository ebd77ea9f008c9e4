//! Texts that a type has: `R::PATH` and `R::path()`, where every type that stands for `R` gives another one.

use super::address::{BUDGET, Reader, Values};
use super::text::{Associated, Part, Text, Why};
use crate::base::Name;
use crate::link::{
    AdtId, BodyOwner, CrateKind, FunctionId, Program, Target, Types, ValueId,
    types::{Args, Ty},
};
use crate::syntax::facts::{ExprId, Path, TypeRef};
use rustc_hash::FxHashMap;
use std::cell::Cell;

/// The constants that types of the repository have by a trait: their own, else the trait's.
pub(super) fn constants(program: &Program) -> FxHashMap<(AdtId, Name), ValueId> {
    let definitions = &program.definitions;
    let mut found = FxHashMap::default();
    let impls = || {
        definitions.impls.iter_enumerated().filter_map(|(id, record)| {
            let adt = program.types.adt_of_impl(id)?;
            let home = definitions.crate_of(definitions.adts[adt].module);
            let is_own = home.kind != CrateKind::Stub && !record.is_test;
            is_own.then_some((adt, record, record.of_trait?))
        })
    };
    for (adt, record, _) in impls() {
        for (name, value) in &record.values {
            found.entry((adt, *name)).or_insert(*value);
        }
    }
    for (adt, _, of) in impls() {
        for (name, value) in &definitions.traits[of].values {
            if definitions.body_of_value(*value).is_some() {
                found.entry((adt, *name)).or_insert(*value);
            }
        }
    }
    found
}

impl Values<'_> {
    /// What a type parameter of a function stands for in one call, by its number.
    pub(super) fn type_given(
        &self,
        owner: BodyOwner,
        call: ExprId,
        function: FunctionId,
        index: u32,
    ) -> Option<Ty> {
        let program = self.program;
        let calls = self.types(owner)?.calls_at(call);
        let (call, target) = calls
            .filter_map(|call| match call.target {
                Target::Function(target) => Some((call, target)),
                _ => None,
            })
            .find(|(call, target)| {
                *target == function || program.candidates(call).contains(&function)
            })?;
        if target == function {
            return call.args.get(index as usize).cloned();
        }
        // The call names the trait's function: what it is given of its own is given to that of the impl.
        let parents =
            |function| program.types.signature(&program.definitions, function).parent_parameters;
        let own = index.checked_sub(parents(function))?;
        call.args.get((parents(target) + own) as usize).cloned()
    }

    /// What a type has that its trait declares, as seen from a function.
    pub(crate) fn given_by(
        &self,
        from: FunctionId,
        of: AdtId,
        what: Associated,
    ) -> Option<Vec<Text>> {
        let budget = Cell::new(BUDGET);
        self.reader(BodyOwner::Function(from), &budget).of_plain(of, what)
    }
}

impl Reader<'_, '_> {
    /// `R::PATH`, `Self::PATH`, `<R as Request>::PATH`; nothing where the path leads to a type from outside.
    pub(super) fn read_associated(&self, path: &Path) -> Option<Vec<Text>> {
        let ty = self.type_before(path)?;
        let what = Associated::Constant(path.last_name());
        self.of_type(&ty, what).or_else(|| {
            let is_inside = match ty.peeled() {
                Ty::Parameter(_) | Ty::Projection(..) => true,
                Ty::Adt(..) => self.behind_pointers(&ty).is_some(),
                _ => false,
            };
            is_inside.then(|| vec![Text::unknown(Why::Data)])
        })
    }

    /// The type that stands before the last segment of a path.
    fn type_before(&self, path: &Path) -> Option<Ty> {
        let (_, front) = path.segments.split_last()?;
        let written = match (&path.qualifier, front) {
            (None, []) => return None,
            (Some(qualifier), []) => qualifier.self_type.clone(),
            (qualifier, front) => TypeRef::Path(Box::new(Path {
                qualifier: qualifier.clone(),
                is_global: path.is_global,
                segments: front.into(),
            })),
        };
        let definitions = &self.values.program.definitions;
        Some(match self.owner {
            BodyOwner::Function(function) => Types::written(definitions, function, &written),
            BodyOwner::Value(value) => Types::written_in_value(definitions, value, &written),
        })
    }

    /// What a type gives.
    pub(super) fn of_type(&self, ty: &Ty, what: Associated) -> Option<Vec<Text>> {
        if let Ty::Parameter(index) = ty.peeled() {
            return match (self.owner, self.own) {
                (BodyOwner::Function(function), _) => {
                    Some(self.open(Part::OfType(function, *index, what)))
                }
                // In a constant of a trait the only type is that whose constant is asked for.
                (BodyOwner::Value(_), Some(own)) => self.of_adt(own, what),
                (BodyOwner::Value(_), None) => None,
            };
        }
        self.of_adt(self.behind_pointers(ty)?, what)
    }

    fn of_adt(&self, adt: AdtId, what: Associated) -> Option<Vec<Text>> {
        match what {
            Associated::Constant(name) => {
                let value = *self.values.constants.get(&(adt, name))?;
                let there = Self { own: Some(adt), ..*self };
                Some(there.read_root(BodyOwner::Value(value)))
            }
            Associated::Function(method) => self.answer(adt, None, method),
        }
    }

    /// What a type gives of which nothing but its name counts.
    pub(super) fn of_plain(&self, adt: AdtId, what: Associated) -> Option<Vec<Text>> {
        self.of_type(&Ty::Adt(adt, Args::EMPTY), what)
    }
}
