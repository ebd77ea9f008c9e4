//! What can be asked of types without looking into a body: signatures, fields, impls by head, methods by name.

use super::super::definitions::{
    AdtId, AliasId, CrateId, CrateKind, Definition, Definitions, FunctionId, ImplId, ModuleId,
    Namespace, Owner, TraitId, ValueId,
};
use super::super::reuse::marks::{Ask, Marks, mix, of_name};
use super::super::reuse::trail::{Trail, following};
use super::lower::{self, ImplHead, TypeScope, associated_type_of, head_of, signature_of};
use super::ty::{Head, Signature, TraitRef, Ty};
use crate::base::{IndexVec, Name};
use crate::syntax::facts::{self, Attribute, ItemKind};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, OnceLock};

/// Fields of a struct or of one variant: name and type in terms of the item's parameters.
pub type Fields = Vec<(Name, Ty)>;

/// Impls of one trait.
#[derive(Debug, Default)]
pub(crate) struct TraitImpls {
    /// For types with a head.
    pub(crate) by_head: FxHashMap<Head, Vec<ImplId>>,
    /// For type parameters and other headless types.
    pub(crate) blanket: Vec<ImplId>,
}

/// Traits and types that the language itself knows, as far as the stubs have them.
#[derive(Debug, Default)]
pub(crate) struct Known {
    traits: FxHashMap<&'static str, TraitId>,
    adts: FxHashMap<&'static str, AdtId>,
    /// `FnOnce`, `FnMut`, `Fn`.
    pub(crate) callables: Vec<TraitId>,
    /// `Box`, `Arc`, `Rc`.
    pub(crate) pointers: Vec<AdtId>,
    /// `Clone`.
    pub(crate) clone: Option<TraitId>,
    /// `Deref`.
    pub(crate) deref: Option<TraitId>,
}

impl Known {
    pub(crate) fn of_trait(&self, path: &'static str) -> Option<TraitId> {
        self.traits.get(path).copied()
    }

    pub(crate) fn adt(&self, path: &'static str) -> Option<AdtId> {
        self.adts.get(path).copied()
    }

    /// The trait of what an `async fn` gives.
    pub(crate) fn future(&self) -> Option<TraitId> {
        self.of_trait("std::future::Future")
    }
}

/// Traits that every type is taken to have: they carry no methods that matter here.
const MARKERS: &[&str] = &[
    "std::marker::Send",
    "std::marker::Sync",
    "std::marker::Sized",
    "std::marker::Unpin",
    "std::marker::Copy",
    "std::panic::UnwindSafe",
    "std::panic::RefUnwindSafe",
];

/// Something that is worked out when it is first asked for, with what that asked in turn. Of most stubs nothing is asked,
/// so what is not there takes no room. From one revision to the next it is shared.
type Asked<T> = OnceLock<Answer<T>>;

/// An answer with what was asked to find it.
pub(crate) type Answer<T> = Arc<(T, Trail)>;

fn ask<'a, T>(definitions: &Definitions, place: &'a Asked<T>, work: impl Fn() -> T) -> &'a T {
    let (value, trail) = &**place.get_or_init(|| Arc::new(following(definitions, &work)));
    // What was found when nobody was told of questions stays for revisions in which somebody is.
    if trail.is_empty() && definitions.marks.is_some() {
        definitions.tell_all(&following(definitions, work).1);
    }
    definitions.tell_all(trail);
    value
}

/// What is known of a revision before, as long as it holds.
pub(crate) trait Before: Sync {
    /// What an impl is for.
    fn head(&self, id: ImplId) -> Option<Answer<ImplHead>>;
    /// The signature of a function, where `future` is the trait of what an `async fn` gives.
    fn signature(&self, id: FunctionId, future: Option<TraitId>) -> Option<Answer<Signature>>;
    /// The fields of a type.
    fn fields(&self, id: AdtId) -> Option<Answer<Vec<Fields>>>;
}

/// Nothing is known.
impl Before for () {
    fn head(&self, _: ImplId) -> Option<Answer<ImplHead>> {
        None
    }

    fn signature(&self, _: FunctionId, _: Option<TraitId>) -> Option<Answer<Signature>> {
        None
    }

    fn fields(&self, _: AdtId) -> Option<Answer<Vec<Fields>>> {
        None
    }
}

/// A place for an answer, with the one of before if that holds.
fn asked<T>(before: Option<Answer<T>>) -> Asked<T> {
    before.map_or_else(OnceLock::new, OnceLock::from)
}

/// Signatures, fields, impls and methods, filled in when first asked for.
#[derive(Debug)]
pub struct Types {
    pub(crate) known: Known,
    pub(crate) markers: FxHashSet<TraitId>,
    signatures: IndexVec<FunctionId, Asked<Signature>>,
    fields: IndexVec<AdtId, Asked<Vec<Fields>>>,
    values: IndexVec<ValueId, Asked<Ty>>,
    supertraits: IndexVec<TraitId, Asked<Vec<TraitRef>>>,
    heads: IndexVec<ImplId, Answer<ImplHead>>,
    associated: IndexVec<AliasId, Asked<Ty>>,
    bounds: IndexVec<AliasId, Asked<Vec<TraitRef>>>,
    pub(crate) inherent: FxHashMap<(Head, Name), Vec<FunctionId>>,
    pub(crate) inherent_values: FxHashMap<(Head, Name), ValueId>,
    pub(crate) impls: FxHashMap<TraitId, TraitImpls>,
    pub(crate) methods: FxHashMap<Name, Vec<(TraitId, FunctionId)>>,
    pub(crate) derived: FxHashSet<(AdtId, TraitId)>,
    /// Types that derives can make out of data: deserialised, parsed, defaulted.
    pub(crate) made_of_data: IndexVec<AdtId, bool>,
    unique: FxHashMap<Name, Option<FunctionId>>,
    /// By crate, those whose types can occur in it, sorted: its dependencies and theirs.
    beneath: IndexVec<CrateId, Vec<CrateId>>,
}

impl Types {
    /// Indexes impls and methods of all definitions.
    pub fn index(definitions: &Definitions) -> Self {
        Self::index_with(definitions, &())
    }

    /// The same, taking over what is known of a revision before.
    pub(crate) fn index_with(definitions: &Definitions, before: &dyn Before) -> Self {
        let head = |id: &ImplId| {
            let new = || Arc::new(following(definitions, || head_of(definitions, *id)));
            before.head(*id).unwrap_or_else(new)
        };
        let impls: Vec<ImplId> = definitions.impls.ids().collect();
        let heads: Vec<Answer<ImplHead>> = impls.par_iter().map(head).collect();
        let functions: Vec<FunctionId> = definitions.functions.ids().collect();
        let known = known(definitions);
        let future = known.future();
        let signature = |id: &FunctionId| asked(before.signature(*id, future));
        let signatures: Vec<Asked<Signature>> = functions.par_iter().map(signature).collect();
        let (derived, made_of_data) = derived(definitions);
        let mut types = Self {
            known,
            markers: FxHashSet::default(),
            signatures: signatures.into(),
            fields: definitions.adts.ids().map(|id| asked(before.fields(id))).collect(),
            values: definitions.values.iter().map(|_| OnceLock::new()).collect(),
            supertraits: definitions.traits.iter().map(|_| OnceLock::new()).collect(),
            heads: heads.into(),
            associated: definitions.aliases.iter().map(|_| OnceLock::new()).collect(),
            bounds: definitions.aliases.iter().map(|_| OnceLock::new()).collect(),
            inherent: FxHashMap::default(),
            inherent_values: FxHashMap::default(),
            impls: FxHashMap::default(),
            methods: FxHashMap::default(),
            derived,
            made_of_data,
            unique: unique_methods(definitions),
            beneath: beneath(definitions),
        };
        types.markers = MARKERS.iter().filter_map(|path| types.known.of_trait(path)).collect();
        types.index_impls(definitions);
        types.index_methods(definitions);
        types
    }

    fn index_impls(&mut self, definitions: &Definitions) {
        for (id, record) in definitions.impls.iter_enumerated() {
            if record.is_test {
                continue;
            }
            let head = Head::of(&self.heads[id].0.self_type);
            let is_inherent = matches!(&definitions.item(record.source).kind, ItemKind::Impl(facts) if facts.of_trait.is_none());
            match (record.of_trait, head) {
                (Some(of), Some(head)) => {
                    self.impls.entry(of).or_default().by_head.entry(head).or_default().push(id);
                }
                (Some(of), None) => self.impls.entry(of).or_default().blanket.push(id),
                // Methods of an unknown trait are found like inherent ones.
                (None, Some(head)) => {
                    for (name, function) in &record.functions {
                        self.inherent.entry((head, *name)).or_default().push(*function);
                    }
                    for (name, value) in record.values.iter().filter(|_| is_inherent) {
                        self.inherent_values.insert((head, *name), *value);
                    }
                }
                (None, None) => {}
            }
        }
    }

    fn index_methods(&mut self, definitions: &Definitions) {
        for (id, record) in definitions.traits.iter_enumerated() {
            for (name, function) in &record.functions {
                self.methods.entry(*name).or_default().push((id, *function));
            }
        }
    }

    /// The signature of a function.
    pub fn signature(&self, definitions: &Definitions, function: FunctionId) -> &Signature {
        ask(definitions, &self.signatures[function], || {
            signature_of(definitions, function, self.known.future())
        })
    }

    /// What a type means that stands in the signature or body of a function.
    pub fn written(definitions: &Definitions, function: FunctionId, ty: &facts::TypeRef) -> Ty {
        TypeScope::of_function(definitions, function).lower(ty)
    }

    /// What a type means that stands in a const or static.
    pub fn written_in_value(definitions: &Definitions, value: ValueId, ty: &facts::TypeRef) -> Ty {
        let record = &definitions.values[value];
        TypeScope::of_owner(definitions, record.owner, record.module).lower(ty)
    }

    /// Fields of a struct (one entry) or of each variant of an enum.
    pub fn fields(&self, definitions: &Definitions, adt: AdtId) -> &[Fields] {
        ask(definitions, &self.fields[adt], || fields_of(definitions, adt)).as_slice()
    }

    /// The type of a const or static.
    pub fn value(&self, definitions: &Definitions, value: ValueId) -> &Ty {
        ask(definitions, &self.values[value], || {
            let record = &definitions.values[value];
            let scope = TypeScope::of_owner(definitions, record.owner, record.module);
            match &definitions.item(record.source).kind {
                ItemKind::Constant(facts) => scope.lower(&facts.ty),
                _ => Ty::Unknown,
            }
        })
    }

    /// Supertraits in terms of the trait's own parameters.
    pub fn supertraits(&self, definitions: &Definitions, of: TraitId) -> &[TraitRef] {
        ask(definitions, &self.supertraits[of], || {
            let record = &definitions.traits[of];
            let scope = TypeScope::of_owner(definitions, Owner::Trait(of), record.module);
            match &definitions.item(record.source).kind {
                ItemKind::Trait(facts) => scope.lower_bounds(&facts.supertraits),
                _ => Vec::new(),
            }
        })
        .as_slice()
    }

    /// An associated type of an impl, in terms of the impl's parameters.
    pub(crate) fn associated_type(
        &self,
        definitions: &Definitions,
        id: ImplId,
        alias: AliasId,
    ) -> &Ty {
        ask(definitions, &self.associated[alias], || associated_type_of(definitions, id, alias))
    }

    /// The bounds that a trait declares on one of its associated types, in terms of the trait's parameters.
    pub(crate) fn associated_bounds(
        &self,
        definitions: &Definitions,
        of: TraitId,
        name: Name,
    ) -> &[TraitRef] {
        let record = definitions.trait_at(of);
        let Some((_, alias)) = record.types.iter().find(|(known, _)| *known == name) else {
            return &[];
        };
        ask(definitions, &self.bounds[*alias], || {
            let scope = TypeScope::of_owner(definitions, Owner::Trait(of), record.module);
            match &definitions.item(definitions.aliases[*alias].source).kind {
                ItemKind::TypeAlias(facts) => scope.lower_bounds(&facts.bounds),
                _ => Vec::new(),
            }
        })
        .as_slice()
    }

    /// The only method of this name, if it is the repository's and no stub has one, and if values of its type can occur in
    /// the crate `from`.
    pub(crate) fn unique_method(
        &self,
        definitions: &Definitions,
        from: CrateId,
        name: Name,
    ) -> Option<FunctionId> {
        definitions.tell_unique(from, name);
        let function = self.unique.get(&name).copied().flatten()?;
        let home = definitions.modules[definitions.functions[function].module].in_crate;
        self.beneath[from].binary_search(&home).is_ok().then_some(function)
    }

    /// The struct or enum that an impl is for.
    pub fn adt_of_impl(&self, id: ImplId) -> Option<AdtId> {
        match self.heads[id].0.self_type.peeled() {
            Ty::Adt(adt, _) => Some(*adt),
            _ => None,
        }
    }

    pub(crate) fn head(&self, id: ImplId) -> &ImplHead {
        &self.heads[id].0
    }

    /// Answers all that is asked of types by name, head or trait: question, what it is about, answer.
    #[expect(clippy::iter_over_hash_type, reason = "each entry is an answer of its own")]
    pub(crate) fn answers(&self, marks: &Marks, answer: &mut dyn FnMut(Ask, u64, u64, u64)) {
        let functions = |all: &[FunctionId]| fold(all.iter().map(|id| marks.functions[*id]));
        let impls = |all: &[ImplId]| fold(all.iter().map(|id| marks.impls[*id]));
        for ((head, name), all) in &self.inherent {
            answer(Ask::Inherent, marks.of_head(*head), of_name(*name), functions(all));
        }
        for ((head, name), value) in &self.inherent_values {
            let value = marks.values[*value];
            answer(Ask::InherentValue, marks.of_head(*head), of_name(*name), value);
        }
        for (of, all) in &self.impls {
            let of = marks.traits[*of];
            for (head, all) in &all.by_head {
                answer(Ask::Impls, of, marks.of_head(*head), impls(all));
            }
            answer(Ask::Blanket, of, 0, impls(&all.blanket));
        }
        for (name, all) in &self.methods {
            let both = all.iter().flat_map(|(of, it)| [marks.traits[*of], marks.functions[*it]]);
            answer(Ask::Methods, of_name(*name), 0, fold(both));
        }
        for (adt, of) in &self.derived {
            answer(Ask::Derived, marks.adts[*adt], marks.traits[*of], 1);
        }
        for (name, function) in &self.unique {
            let function = function.map_or(1, |function| marks.functions[function]);
            answer(Ask::Unique, of_name(*name), 0, function);
        }
        for (id, all) in self.beneath.iter_enumerated() {
            let all = fold(all.iter().map(|id| marks.crates[*id]));
            answer(Ask::Beneath, marks.crates[id], 0, all);
        }
        for of in self.known.traits.values() {
            answer(Ask::Known, 0, 0, marks.traits[*of]);
        }
        for of in self.known.adts.values() {
            answer(Ask::Known, 0, 0, marks.adts[*of]);
        }
    }

    /// What an impl is for, with what was asked to find that.
    pub(crate) fn shared_head(&self, id: ImplId) -> &Answer<ImplHead> {
        &self.heads[id]
    }

    /// The signature of a function, if anybody has asked, with what was asked to find it.
    pub(crate) fn shared_signature(&self, id: FunctionId) -> Option<&Answer<Signature>> {
        self.signatures.get(id)?.get()
    }

    /// The fields of a type, if anybody has asked, with what was asked to find them.
    pub(crate) fn shared_fields(&self, id: AdtId) -> Option<&Answer<Vec<Fields>>> {
        self.fields.get(id)?.get()
    }

    /// Works out the signatures of the repository's functions and the fields of its types, while what is asked for that is
    /// told: the next revision can take over no others.
    pub(crate) fn prepare(&self, definitions: &Definitions) {
        let functions: Vec<FunctionId> = definitions.functions.ids().collect();
        functions.par_iter().for_each(|id| {
            let is_known = || self.signatures[*id].get().is_some();
            if !definitions.is_stub(*id) && !definitions.functions[*id].is_test && !is_known() {
                self.signature(definitions, *id);
            }
        });
        let adts: Vec<AdtId> = definitions.adts.ids().collect();
        adts.par_iter().for_each(|id| {
            let module = definitions.adts[*id].module;
            let is_known = self.fields[*id].get().is_some();
            if !is_known && definitions.crate_of(module).kind != CrateKind::Stub {
                self.fields(definitions, *id);
            }
        });
    }

    /// What was asked to find what an impl is for.
    pub(crate) fn trail_of_head(&self, id: ImplId) -> &Trail {
        &self.heads[id].1
    }

    /// The function `name` of an impl.
    pub fn function_of_impl(
        definitions: &Definitions,
        id: ImplId,
        name: Name,
    ) -> Option<FunctionId> {
        let functions = &definitions.impl_at(id).functions;
        functions.iter().find(|(known, _)| *known == name).map(|(_, id)| *id)
    }
}

/// The answer that is a list: its order counts.
fn fold(marks: impl Iterator<Item = u64>) -> u64 {
    marks.fold(0, |all, mark| mix([all, mark, 0, 1]))
}

fn known(definitions: &Definitions) -> Known {
    let mut known = Known::default();
    for (id, record) in definitions.traits.iter_enumerated() {
        if record.path.starts_with("std::") {
            known.traits.entry(record.path.as_str()).or_insert(id);
        }
    }
    for (id, record) in definitions.adts.iter_enumerated() {
        if record.path.starts_with("std::")
            || record.path.starts_with("anyhow::")
            || record.path == "eyre::Report"
            || record.path.starts_with("serde_json::")
        {
            known.adts.entry(record.path.as_str()).or_insert(id);
        }
    }
    let callables = ["std::ops::FnOnce", "std::ops::FnMut", "std::ops::Fn"];
    known.callables = callables.iter().filter_map(|path| known.of_trait(path)).collect();
    let pointers = ["std::boxed::Box", "std::sync::Arc", "std::rc::Rc"];
    known.pointers = pointers.iter().filter_map(|path| known.adt(path)).collect();
    known.clone = known.of_trait("std::clone::Clone");
    known.deref = known.of_trait("std::ops::Deref");
    known
}

/// Which traits types derive, and whether what they derive makes them of data.
fn derived(definitions: &Definitions) -> (FxHashSet<(AdtId, TraitId)>, IndexVec<AdtId, bool>) {
    let mut all = FxHashSet::default();
    let mut made_of_data: IndexVec<AdtId, bool> = IndexVec::new();
    // Most types of a module derive the same.
    let mut known: FxHashMap<(ModuleId, &str), Option<TraitId>> = FxHashMap::default();
    for (id, record) in definitions.adts.iter_enumerated() {
        made_of_data.push(false);
        for path in derives(&definitions.item(record.source).attributes) {
            made_of_data[id] |= makes_of_data(path);
            let find = || derived_trait(definitions, record.module, path);
            let found = known.entry((record.module, path)).or_insert_with(find);
            all.extend(found.map(|of| (id, of)));
        }
    }
    (all, made_of_data)
}

/// Whether values of what derives this are made of data.
fn makes_of_data(path: &str) -> bool {
    matches!(
        path.rsplit("::").next().unwrap_or(path),
        "Deserialize" | "Parser" | "Args" | "Subcommand" | "FromRow"
    )
}

fn derived_trait(definitions: &Definitions, module: ModuleId, path: &str) -> Option<TraitId> {
    let segments: Vec<Name> =
        path.split("::").filter(|part| !part.is_empty()).map(Name::new).collect();
    let found = definitions.resolve(module, false, &segments, Namespace::Types)?;
    match found.definition {
        Definition::Trait(of) => Some(of),
        _ => None,
    }
}

/// The paths in all `#[derive(…)]` of an item.
pub(crate) fn derives(attributes: &[Attribute]) -> impl Iterator<Item = &'static str> + '_ {
    attributes
        .iter()
        .filter(|attribute| attribute.path == "derive")
        .flat_map(|attribute| &attribute.arguments)
        .map(|argument| argument.key.as_str())
}

fn fields_of(definitions: &Definitions, adt: AdtId) -> Vec<Fields> {
    let record = &definitions.adts[adt];
    let Some(generics) = lower::generics_of(definitions, record.source) else { return Vec::new() };
    let parameters = (0..generics.parameters.len())
        .map(|index| Ty::Parameter(u32::try_from(index).unwrap_or(u32::MAX)));
    let self_type = Ty::Adt(adt, super::Args::new(parameters.collect()));
    let scope = TypeScope::of_item(definitions, record.module, generics, Some(self_type));
    let lower = |fields: &[facts::Field]| {
        fields.iter().map(|field| (field.name, scope.lower(&field.ty))).collect()
    };
    match &definitions.item(record.source).kind {
        ItemKind::Struct(facts) => vec![lower(&facts.fields)],
        ItemKind::Enum(facts) => {
            facts.variants.iter().map(|variant| lower(&variant.fields)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a primitive is an integer.
pub(crate) fn is_integer(name: Name) -> bool {
    matches!(
        name.as_str(),
        "u8" | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "__int"
    )
}

/// Whether a primitive is a float.
pub(crate) fn is_float(name: Name) -> bool {
    matches!(name.as_str(), "f32" | "f64" | "__float")
}

/// The stand-in under which the stubs write the methods of all integers or floats.
pub(crate) fn stand_in(head: Head) -> Option<Head> {
    match head {
        Head::Primitive(name) if is_integer(name) => Some(Head::Primitive(Name::new("__int"))),
        Head::Primitive(name) if is_float(name) => Some(Head::Primitive(Name::new("__float"))),
        _ => None,
    }
}

/// By crate, itself, its dependencies and theirs. What only tests depend on is left out.
fn beneath(definitions: &Definitions) -> IndexVec<CrateId, Vec<CrateId>> {
    let direct = |id: CrateId| {
        let of = &definitions.crates[id];
        let all = of.dependencies.values().copied();
        all.filter(move |other| of.in_tests.binary_search(other).is_err())
    };
    let all = definitions.crates.ids().map(|id| {
        let mut seen: FxHashSet<CrateId> = [id].into_iter().collect();
        let mut work = vec![id];
        while let Some(at) = work.pop() {
            // What stubs name is stubs, and of these no method is taken by its name.
            if definitions.crates[at].kind != CrateKind::Stub {
                work.extend(direct(at).filter(|other| seen.insert(*other)));
            }
        }
        let mut beneath: Vec<CrateId> = seen.into_iter().collect();
        beneath.sort_unstable();
        beneath
    });
    all.collect()
}

/// Methods by name; nothing where several, or one of a stub, bear it.
fn unique_methods(definitions: &Definitions) -> FxHashMap<Name, Option<FunctionId>> {
    let mut unique = FxHashMap::default();
    for (id, record) in definitions.functions.iter_enumerated() {
        if record.is_test || definitions.signature(id).receiver.is_none() {
            continue;
        }
        let is_only = !definitions.is_stub(id);
        unique
            .entry(record.name)
            .and_modify(|known| *known = None)
            .or_insert(is_only.then_some(id));
    }
    unique
}
