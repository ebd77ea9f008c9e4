//! Types as written to types as known: what does this `TypeRef` mean in this scope?

use super::super::definitions::{
    AliasId, Definition, Definitions, FunctionId, ImplId, ModuleId, Namespace, Owner, Source,
    TraitId,
};
use super::ty::{Args, Bounds, Signature, TraitRef, Ty};
use crate::base::Name;
use crate::syntax::facts::{
    Bound, GenericArguments, Generics, ItemKind, Path, Receiver, Segment, TypeRef,
};

/// How many aliases may stand for one another before the chain counts as a cycle.
const ALIAS_DEPTH: u32 = 24;

/// How many associated types of parameters may stand in one another's bounds (`T: Table<Key: Of<T::Value>>`).
const PROJECTION_DEPTH: usize = 4;

/// Generic parameters in scope, with the bounds written on them.
#[derive(Clone, Debug, Default)]
pub(crate) struct GenericScope<'a> {
    /// Names by number; a trait's `Self` is the first.
    pub(crate) names: Vec<Name>,
    /// The lists they come from, with the number of the first parameter of each.
    lists: Vec<(&'a Generics, u32)>,
}

impl<'a> GenericScope<'a> {
    fn add(&mut self, generics: &'a Generics) {
        let first = count(self.names.len());
        self.names.extend(generics.parameters.iter().map(|parameter| parameter.name));
        self.lists.push((generics, first));
    }

    fn number_of(&self, name: Name) -> Option<u32> {
        self.names.iter().rposition(|known| *known == name).map(count)
    }

    /// Bounds written on parameter `number`, at its declaration or in a `where`.
    fn bounds_of(&self, number: u32) -> impl Iterator<Item = &'a Bound> + '_ {
        let name = self.names[number as usize];
        self.lists.iter().flat_map(move |(generics, first)| {
            let declared = number
                .checked_sub(*first)
                .and_then(|index| generics.parameters.get(index as usize))
                .map(|parameter| parameter.bounds.as_slice())
                .unwrap_or_default();
            let stated = generics
                .predicates
                .iter()
                .filter(move |(ty, _)| is_plain(ty, name))
                .flat_map(|(_, bounds)| bounds);
            declared.iter().chain(stated)
        })
    }
}

fn is_plain(ty: &TypeRef, name: Name) -> bool {
    matches!(ty, TypeRef::Path(path) if path.as_single_name() == Some(name))
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Where a type is written.
#[derive(Clone, Debug)]
pub(crate) struct TypeScope<'a> {
    pub(crate) definitions: &'a Definitions,
    pub(crate) module: ModuleId,
    pub(crate) generics: GenericScope<'a>,
    /// What `Self` means.
    pub(crate) self_type: Option<Ty>,
    /// The impl or trait around.
    pub(crate) owner: Owner,
    depth: u32,
    /// Associated types of parameters whose bound is being read: within it they mean no type yet.
    projecting: Vec<(u32, Name)>,
}

impl<'a> TypeScope<'a> {
    /// The scope of a module: no generics, no `Self`.
    pub(crate) fn of_module(definitions: &'a Definitions, module: ModuleId) -> Self {
        Self {
            definitions,
            module,
            generics: GenericScope::default(),
            self_type: None,
            owner: Owner::Module,
            depth: 0,
            projecting: Vec::new(),
        }
    }

    /// The scope inside an impl, trait or module.
    pub(crate) fn of_owner(definitions: &'a Definitions, owner: Owner, module: ModuleId) -> Self {
        let mut scope = Self::of_module(definitions, module);
        scope.owner = owner;
        match owner {
            Owner::Module => {}
            Owner::Trait(id) => {
                scope.generics.names.push(Name::new("Self"));
                scope.self_type = Some(Ty::Parameter(0));
                if let ItemKind::Trait(facts) =
                    &definitions.item(definitions.trait_at(id).source).kind
                {
                    scope.generics.add(&facts.generics);
                }
            }
            Owner::Impl(id) => {
                if let ItemKind::Impl(facts) =
                    &definitions.item(definitions.impl_at(id).source).kind
                {
                    scope.generics.add(&facts.generics);
                    scope.self_type = Some(scope.lower(&facts.self_type));
                }
            }
        }
        scope
    }

    /// The scope inside a function: its owner's, with its own generics.
    pub(crate) fn of_function(definitions: &'a Definitions, function: FunctionId) -> Self {
        let record = definitions.function_at(function);
        let mut scope = Self::of_owner(definitions, record.owner, record.module);
        scope.generics.add(&definitions.signature(function).generics);
        scope
    }

    /// The scope of a struct, enum or alias with its generics.
    pub(crate) fn of_item(
        definitions: &'a Definitions,
        module: ModuleId,
        generics: &'a Generics,
        self_type: Option<Ty>,
    ) -> Self {
        let mut scope = Self::of_module(definitions, module);
        scope.generics.add(generics);
        scope.self_type = self_type;
        scope
    }

    /// The type that is written.
    pub(crate) fn lower(&self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.lower_path(path),
            TypeRef::Reference(inner) => Ty::Reference(Args::one(self.lower(inner))),
            TypeRef::Pointer(inner) => Ty::Pointer(Args::one(self.lower(inner))),
            TypeRef::Tuple(items) => Ty::Tuple(self.lower_all(items)),
            TypeRef::Slice(inner) => Ty::Slice(Args::one(self.lower(inner))),
            TypeRef::Array(inner, _) => Ty::Array(Args::one(self.lower(inner))),
            TypeRef::Function(inputs, output) => {
                let mut all: Vec<Ty> = inputs.iter().map(|input| self.lower(input)).collect();
                all.push(self.lower(output));
                Ty::Function(Args::new(all))
            }
            TypeRef::ImplTrait(bounds) => Ty::Opaque(Bounds::new(self.lower_bounds(bounds))),
            TypeRef::DynTrait(bounds) => {
                let bounds = self.lower_bounds(bounds);
                if bounds.is_empty() { Ty::Unknown } else { Ty::Dyn(Bounds::new(bounds)) }
            }
            TypeRef::Never => Ty::Never,
            TypeRef::Infer => Ty::Hole,
            TypeRef::Other(_) => Ty::Unknown,
        }
    }

    fn lower_all(&self, types: &[TypeRef]) -> Args {
        Args::new(types.iter().map(|ty| self.lower(ty)).collect())
    }

    /// The traits that are known among the bounds.
    pub(crate) fn lower_bounds(&self, bounds: &[Bound]) -> Vec<TraitRef> {
        bounds.iter().filter_map(|bound| self.lower_bound(bound)).collect()
    }

    /// A bound, if its trait is known.
    pub(crate) fn lower_bound(&self, bound: &Bound) -> Option<TraitRef> {
        let of = self.trait_named(bound)?;
        Some(self.trait_ref(of, bound.segments.last()?))
    }

    fn trait_named(&self, path: &Path) -> Option<TraitId> {
        let found = self.definitions.resolve_path(self.module, path, Namespace::Types)?;
        match found.definition {
            Definition::Trait(id) if found.consumed == path.segments.len() => Some(id),
            _ => None,
        }
    }

    fn trait_ref(&self, of: TraitId, segment: &Segment) -> TraitRef {
        let item = self.definitions.item(self.definitions.trait_at(of).source);
        let ItemKind::Trait(facts) = &item.kind else {
            return TraitRef { of, args: Args::EMPTY, bindings: Vec::new() };
        };
        let written = segment.arguments.as_deref();
        let mut args: Vec<Ty> =
            written.iter().flat_map(|written| &written.types).map(|ty| self.lower(ty)).collect();
        for parameter in facts.generics.parameters.iter().skip(args.len()) {
            // `trait Add<Rhs = Self>`: a default may name `Self`, which is the bounded type; left open here.
            args.push(if parameter.default.is_some() { Ty::Unknown } else { Ty::Hole });
        }
        let mut bindings: Vec<(Name, Ty)> = written
            .iter()
            .flat_map(|written| &written.bindings)
            .map(|(name, ty)| (*name, self.lower(ty)))
            .collect();
        for (name, bounds) in written.iter().flat_map(|written| &written.constraints) {
            bindings.push((*name, Ty::Opaque(Bounds::new(self.lower_bounds(bounds)))));
        }
        TraitRef { of, args: Args::new(args), bindings }
    }

    /// The type that a path names.
    pub(crate) fn lower_path(&self, path: &Path) -> Ty {
        if self.depth > ALIAS_DEPTH {
            return Ty::Unknown;
        }
        if let Some(qualifier) = &path.qualifier {
            let self_type = self.lower(&qualifier.self_type);
            let Some(first) = path.segments.first() else { return self_type };
            return match qualifier.as_trait.as_ref().and_then(|of| self.lower_bound(of)) {
                Some(of) => self.project(self_type, &of, first.name),
                None if qualifier.as_trait.is_some() => Ty::Unknown,
                None => self.associated(self_type, first.name, None),
            };
        }
        let Some(first) = path.segments.first() else { return Ty::Unknown };
        if !path.is_global {
            let base = if first.name == "Self" {
                self.self_type.clone().map(|ty| (ty, None))
            } else {
                let number = self.generics.number_of(first.name);
                number.map(|number| (Ty::Parameter(number), Some(number)))
            };
            if let Some((base, number)) = base {
                return self.associated_path(base, number, &path.segments[1..]);
            }
        }
        self.lower_definition(path)
    }

    fn associated_path(&self, base: Ty, number: Option<u32>, rest: &[Segment]) -> Ty {
        let Some((first, rest)) = rest.split_first() else { return base };
        let ty = self.associated(base, first.name, number);
        self.associated_path(ty, None, rest)
    }

    /// `base::name` where `base` is `Self`, a parameter or any type.
    fn associated(&self, base: Ty, name: Name, number: Option<u32>) -> Ty {
        if let Some(own) = self.own_associated(&base, name) {
            return own;
        }
        let number = number.or(match base {
            Ty::Parameter(number) => Some(number),
            _ => None,
        });
        if let Some(number) = number {
            for bound in self.generics.bounds_of(number) {
                let Some(of) = self.trait_named(bound) else { continue };
                if let Some(found) = self.declaring_trait(of, name, 0) {
                    return self.through_bound(
                        base,
                        found,
                        (found == of).then_some(bound),
                        (number, name),
                    );
                }
            }
        }
        match self.any_trait_with(name) {
            Some(of) => Ty::projection(of, name, Args::one(base)),
            None => Ty::Unknown,
        }
    }

    /// What the associated type `wanted` of a parameter is by the `bound` on it, whose trait `of` declares it. The
    /// bound may name the same type again (`T: Table<Row: Of<T::Key>>`): there it stays open.
    fn through_bound(
        &self,
        base: Ty,
        of: TraitId,
        bound: Option<&Bound>,
        wanted: (u32, Name),
    ) -> Ty {
        let plain = TraitRef { of, args: Args::EMPTY, bindings: Vec::new() };
        let written = bound.and_then(|bound| bound.segments.last());
        let Some(segment) = written.filter(|segment| segment.arguments.is_some()) else {
            let whole = written.map_or(plain, |segment| self.trait_ref(of, segment));
            return self.project(base, &whole, wanted.1);
        };
        if self.projecting.len() >= PROJECTION_DEPTH || self.projecting.contains(&wanted) {
            return Ty::Unknown;
        }
        let mut inner = self.clone();
        inner.projecting.push(wanted);
        inner.project(base, &inner.trait_ref(of, segment), wanted.1)
    }

    /// `Self::Name` inside an impl or trait that has it.
    fn own_associated(&self, base: &Ty, name: Name) -> Option<Ty> {
        if self.self_type.as_ref() != Some(base) {
            return None;
        }
        match self.owner {
            Owner::Impl(id) => {
                let record = self.definitions.impl_at(id);
                if let Some((_, alias)) = record.types.iter().find(|(known, _)| *known == name) {
                    return Some(self.aliased(*alias));
                }
                let of = self.declaring_trait(record.of_trait?, name, 0)?;
                Some(Ty::projection(of, name, Args::one(base.clone())))
            }
            Owner::Trait(id) => {
                let of = self.declaring_trait(id, name, 0)?;
                let mut args = vec![base.clone()];
                if of == id {
                    args.extend((1..self.trait_parameters(id)).map(Ty::Parameter));
                }
                Some(Ty::projection(of, name, Args::new(args)))
            }
            Owner::Module => None,
        }
    }

    fn trait_parameters(&self, id: TraitId) -> u32 {
        match &self.definitions.item(self.definitions.trait_at(id).source).kind {
            ItemKind::Trait(facts) => 1 + count(facts.generics.parameters.len()),
            _ => 1,
        }
    }

    /// The trait among `of` and its supertraits that declares the associated type `name`.
    fn declaring_trait(&self, of: TraitId, name: Name, depth: u32) -> Option<TraitId> {
        let record = self.definitions.trait_at(of);
        if record.types.iter().any(|(known, _)| *known == name) {
            return Some(of);
        }
        if depth > ALIAS_DEPTH {
            return None;
        }
        let ItemKind::Trait(facts) = &self.definitions.item(record.source).kind else {
            return None;
        };
        let scope = Self::of_module(self.definitions, record.module);
        facts
            .supertraits
            .iter()
            .filter_map(|bound| scope.trait_named(bound))
            .find_map(|of| self.declaring_trait(of, name, depth + 1))
    }

    /// For `T::Name` whose bound is not known: nothing; kept apart so that a rule can be added.
    fn any_trait_with(&self, _name: Name) -> Option<TraitId> {
        None
    }

    fn project(&self, self_type: Ty, of: &TraitRef, name: Name) -> Ty {
        let declaring = self.declaring_trait(of.of, name, 0).unwrap_or(of.of);
        if let Some((_, bound)) = of.bindings.iter().find(|(known, _)| *known == name) {
            return bound.clone();
        }
        let mut args = vec![self_type];
        if declaring == of.of {
            args.extend(of.args.iter().cloned());
        }
        Ty::projection(declaring, name, Args::new(args))
    }

    fn lower_definition(&self, path: &Path) -> Ty {
        let found = self.definitions.resolve_path(self.module, path, Namespace::Types);
        let Some(found) = found else { return self.external(path) };
        let segment = &path.segments[found.consumed - 1];
        let written = segment.arguments.as_deref();
        let base = match found.definition {
            Definition::Adt(id) => {
                let record = &self.definitions.adts[id];
                Ty::Adt(id, self.arguments(record.source, record.module, written))
            }
            Definition::Variant(id, _) => {
                let record = &self.definitions.adts[id];
                Ty::Adt(id, self.arguments(record.source, record.module, written))
            }
            Definition::Alias(id) => {
                let record = &self.definitions.aliases[id];
                let args = self.arguments(record.source, record.module, written);
                self.aliased(id).substitute(&args)
            }
            Definition::Trait(id) => Ty::Dyn(Bounds::new(vec![self.trait_ref(id, segment)])),
            Definition::Primitive(name) => Ty::Primitive(name),
            Definition::Module(_) => return self.external(path),
            Definition::Function(_) | Definition::Value(_) => return Ty::Unknown,
        };
        self.associated_path(base, None, &path.segments[found.consumed..])
    }

    fn external(&self, path: &Path) -> Ty {
        match self.definitions.external_path(self.module, path) {
            Some(text) => {
                self.alias_of_result(path, &text).unwrap_or_else(|| Ty::External(Name::new(&text)))
            }
            None => Ty::Unknown,
        }
    }

    /// A type called `Result` of a crate that is not read is the standard one with that crate's error.
    fn alias_of_result(&self, path: &Path, text: &str) -> Option<Ty> {
        if text.rsplit("::").next() != Some("Result") {
            return None;
        }
        let Some(Definition::Adt(result)) =
            self.definitions.in_prelude(Name::new("Result"), Namespace::Types)
        else {
            return None;
        };
        let written = path.segments.last()?.arguments.as_deref()?;
        let mut args: Vec<Ty> = written.types.iter().map(|ty| self.lower(ty)).collect();
        if args.is_empty() {
            return None;
        }
        args.resize(2, Ty::Unknown);
        Some(Ty::Adt(result, Args::new(args)))
    }

    /// What an alias stands for, in terms of its own parameters.
    fn aliased(&self, id: AliasId) -> Ty {
        let record = &self.definitions.aliases[id];
        let ItemKind::TypeAlias(facts) = &self.definitions.item(record.source).kind else {
            return Ty::Unknown;
        };
        let Some(aliased) = &facts.aliased else { return Ty::Unknown };
        let mut scope = Self::of_module(self.definitions, record.module);
        if let (Owner::Impl(_), true) = (record.owner, record.owner == self.owner) {
            scope = self.clone();
        }
        scope.generics.add(&facts.generics);
        scope.depth = self.depth + 1;
        scope.lower(aliased)
    }

    /// Arguments of a struct, enum or alias: those written, then defaults, then holes.
    fn arguments(
        &self,
        source: Source,
        module: ModuleId,
        written: Option<&GenericArguments>,
    ) -> Args {
        let Some(generics) = generics_of(self.definitions, source) else { return Args::EMPTY };
        let mut args: Vec<Ty> =
            written.iter().flat_map(|written| &written.types).map(|ty| self.lower(ty)).collect();
        args.truncate(generics.parameters.len());
        for parameter in generics.parameters.iter().skip(args.len()) {
            let default = match &parameter.default {
                Some(default) if written.is_some() || generics_are_all_default(generics) => {
                    let mut scope = Self::of_item(self.definitions, module, generics, None);
                    scope.depth = self.depth + 1;
                    scope.lower(default).substitute(&args)
                }
                _ => Ty::Hole,
            };
            args.push(default);
        }
        Args::new(args)
    }
}

fn generics_are_all_default(generics: &Generics) -> bool {
    generics.parameters.iter().all(|parameter| parameter.default.is_some())
}

/// The generics of a struct, enum or alias.
pub(crate) fn generics_of(definitions: &Definitions, source: Source) -> Option<&Generics> {
    match &definitions.item(source).kind {
        ItemKind::Struct(facts) => Some(&facts.generics),
        ItemKind::Enum(facts) => Some(&facts.generics),
        ItemKind::TypeAlias(facts) => Some(&facts.generics),
        _ => None,
    }
}

/// The signature of a function.
pub(crate) fn signature_of(
    definitions: &Definitions,
    function: FunctionId,
    future: Option<TraitId>,
) -> Signature {
    let facts = definitions.signature(function);
    let scope = TypeScope::of_function(definitions, function);
    let own = count(facts.generics.parameters.len());
    let parameters = count(scope.generics.names.len());
    let mut inputs = Vec::with_capacity(facts.parameters.len() + 1);
    if let Some(receiver) = &facts.receiver {
        let self_type = scope.self_type.clone().unwrap_or(Ty::Unknown);
        inputs.push(match receiver {
            Receiver::Value => self_type,
            Receiver::Reference | Receiver::MutableReference => self_type.reference_to(),
            Receiver::Typed(ty) => scope.lower(ty),
        });
    }
    inputs.extend(facts.parameters.iter().map(|parameter| scope.lower(&parameter.ty)));
    let plain = facts.output.as_ref().map_or(Ty::UNIT, |output| scope.lower(output));
    let output = match future {
        Some(of) if facts.is_async => future_of(of, plain),
        _ => plain,
    };
    Signature {
        parent_parameters: parameters - own,
        parameters,
        inputs,
        output: Some(output),
        predicates: predicates_of(&scope),
        has_receiver: facts.receiver.is_some(),
    }
}

/// The future of an `async fn` or block.
pub(crate) fn future_of(future: TraitId, output: Ty) -> Ty {
    let bound =
        TraitRef { of: future, args: Args::EMPTY, bindings: vec![(Name::new("Output"), output)] };
    Ty::Opaque(Bounds::new(vec![bound]))
}

/// All bounds on the parameters in scope; in a trait also `Self: Trait`.
pub(crate) fn predicates_of(scope: &TypeScope<'_>) -> Vec<(Ty, TraitRef)> {
    let mut predicates = Vec::new();
    if let Owner::Trait(of) = scope.owner {
        let args = (1..scope.trait_parameters(of)).map(Ty::Parameter).collect();
        predicates
            .push((Ty::Parameter(0), TraitRef { of, args: Args::new(args), bindings: Vec::new() }));
    }
    for (generics, first) in &scope.generics.lists {
        for (index, parameter) in generics.parameters.iter().enumerate() {
            for bound in scope.lower_bounds(&parameter.bounds) {
                predicates.push((Ty::Parameter(first + count(index)), bound));
            }
        }
        for (ty, bounds) in &generics.predicates {
            let ty = scope.lower(ty);
            for bound in scope.lower_bounds(bounds) {
                predicates.push((ty.clone(), bound));
            }
        }
    }
    predicates
}

/// The head of an impl: how many parameters it has, the type it is for, the trait's arguments, its bounds.
#[derive(Clone, Debug)]
pub(crate) struct ImplHead {
    pub(crate) parameters: u32,
    pub(crate) self_type: Ty,
    pub(crate) trait_args: Args,
    pub(crate) predicates: Vec<(Ty, TraitRef)>,
}

/// Reads the head of an impl.
pub(crate) fn head_of(definitions: &Definitions, id: ImplId) -> ImplHead {
    let record = definitions.impl_at(id);
    let scope = TypeScope::of_owner(definitions, Owner::Impl(id), record.module);
    let self_type = scope.self_type.clone().unwrap_or(Ty::Unknown);
    let mut trait_args = Args::EMPTY;
    if let ItemKind::Impl(facts) = &definitions.item(record.source).kind
        && let Some(bound) = facts.of_trait.as_ref().and_then(|path| scope.lower_bound(path))
    {
        trait_args = bound.args;
    }
    ImplHead {
        parameters: count(scope.generics.names.len()),
        self_type,
        trait_args,
        predicates: predicates_of(&scope),
    }
}

/// The type of an associated type of an impl, in terms of the impl's parameters (its own generics are left open).
pub(crate) fn associated_type_of(definitions: &Definitions, id: ImplId, alias: AliasId) -> Ty {
    let record = definitions.impl_at(id);
    TypeScope::of_owner(definitions, Owner::Impl(id), record.module).aliased(alias)
}
