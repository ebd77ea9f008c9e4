//! Types as the resolver knows them.

use super::super::definitions::{AdtId, FunctionId, TraitId};
use crate::base::Name;
use std::sync::Arc;

/// A type.
///
/// Generic parameters are numbered inside the item that declares them: those of an impl or trait first (a trait's `Self`
/// is parameter 0), then those of the function.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Ty {
    /// Nothing is known.
    Unknown,
    /// A type of a crate that is neither in the repository nor stubbed, by its path as written.
    External(Name),
    /// `!`.
    Never,
    /// A primitive type.
    Primitive(Name),
    /// A struct, enum or union with its arguments.
    Adt(AdtId, Args),
    /// `&T`, `&mut T`.
    Reference(Args),
    /// `*const T`, `*mut T`.
    Pointer(Args),
    /// `(A, B)`.
    Tuple(Args),
    /// `[T]`.
    Slice(Args),
    /// `[T; N]`.
    Array(Args),
    /// A closure or function pointer: parameters, then the output.
    Function(Args),
    /// The type of a function's name, with the arguments of its generics (its parent's first).
    Item(FunctionId, Args),
    /// `dyn A + B`.
    Dyn(Bounds),
    /// `impl A + B`, also the future of an `async fn`.
    Opaque(Bounds),
    /// A generic parameter of the item at hand.
    Parameter(u32),
    /// `<Self as Trait>::Name`.
    Projection(Arc<Projection>),
    /// A variable of the body at hand.
    Variable(u32),
    /// `_`, or an argument left out: becomes a variable in a body.
    Hole,
}

/// `<Self as Trait>::Name`. Rare as it is among types, it stands apart, so that all others take less room.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Projection {
    /// The trait.
    pub of: TraitId,
    /// Its associated type.
    pub name: Name,
    /// `Self` and the arguments of the trait.
    pub args: Args,
}

/// What a type contains, found without walking it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Contents(u8);

impl Contents {
    /// Nothing special.
    pub const NONE: Self = Self(0);
    /// A [`Ty::Variable`].
    pub const VARIABLE: Self = Self(1);
    /// A [`Ty::Parameter`].
    pub const PARAMETER: Self = Self(2);
    /// A [`Ty::Projection`].
    pub const PROJECTION: Self = Self(4);
    /// A [`Ty::Hole`].
    pub const HOLE: Self = Self(8);

    /// Whether any of `other` is there.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

#[derive(PartialEq, Eq, Hash, Debug)]
struct Shared<T> {
    contents: Contents,
    items: Items<T>,
}

/// Lists of one are by far the most: they need no memory of their own.
#[derive(PartialEq, Eq, Hash, Debug)]
enum Items<T> {
    One([T; 1]),
    Other(Box<[T]>),
}

impl<T> Items<T> {
    fn new(items: Vec<T>) -> Self {
        match <[T; 1]>::try_from(items) {
            Ok(one) => Self::One(one),
            Err(items) => Self::Other(items.into_boxed_slice()),
        }
    }

    fn as_slice(&self) -> &[T] {
        match self {
            Self::One(one) => one,
            Self::Other(items) => items,
        }
    }
}

/// A shared list of types.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Args(Option<Arc<Shared<Ty>>>);

impl Args {
    /// No types.
    pub const EMPTY: Self = Self(None);

    /// A list of one.
    pub fn one(ty: Ty) -> Self {
        let contents = ty.contents();
        Self(Some(Arc::new(Shared { contents, items: Items::One([ty]) })))
    }

    /// A list.
    pub fn new(items: Vec<Ty>) -> Self {
        if items.is_empty() {
            return Self(None);
        }
        let contents = items.iter().fold(Contents::NONE, |all, ty| all.with(ty.contents()));
        Self(Some(Arc::new(Shared { contents, items: Items::new(items) })))
    }

    /// What the types contain.
    pub fn contents(&self) -> Contents {
        self.0.as_ref().map_or(Contents::NONE, |shared| shared.contents)
    }

    /// The same with every type changed.
    #[must_use]
    pub fn map(&self, change: &mut impl FnMut(&Ty) -> Ty) -> Self {
        match &self.0 {
            None => Self(None),
            Some(shared) => match shared.items.as_slice() {
                [only] => Self::one(change(only)),
                items => Self::new(items.iter().map(change).collect()),
            },
        }
    }

    /// Where the list is; nowhere if it is empty.
    pub fn place(&self) -> Option<usize> {
        self.0.as_ref().map(|shared| Arc::as_ptr(shared).addr())
    }

    fn is_same(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }
}

impl std::ops::Deref for Args {
    type Target = [Ty];

    fn deref(&self) -> &[Ty] {
        self.0.as_ref().map_or(&[], |shared| shared.items.as_slice())
    }
}

/// A trait with its arguments and bindings: `Iterator<Item = T>`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TraitRef {
    /// The trait.
    pub of: TraitId,
    /// Its arguments without `Self`.
    pub args: Args,
    /// Associated types that are fixed.
    pub bindings: Vec<(Name, Ty)>,
}

impl TraitRef {
    /// What its types contain.
    pub fn contents(&self) -> Contents {
        self.bindings.iter().fold(self.args.contents(), |all, (_, ty)| all.with(ty.contents()))
    }

    /// The same with every parameter replaced by the argument of its number.
    #[must_use]
    pub fn substitute(&self, arguments: &[Ty]) -> Self {
        if !self.contents().has(Contents::PARAMETER) {
            return self.clone();
        }
        self.map(&mut |inside| inside.substitute(arguments))
    }

    /// The same with every type changed.
    #[must_use]
    pub fn map(&self, change: &mut impl FnMut(&Ty) -> Ty) -> Self {
        Self {
            of: self.of,
            args: self.args.map(change),
            bindings: self.bindings.iter().map(|(name, ty)| (*name, change(ty))).collect(),
        }
    }
}

/// A shared list of bounds.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Bounds(Arc<Shared<TraitRef>>);

impl Bounds {
    /// A list.
    pub fn new(refs: Vec<TraitRef>) -> Self {
        let contents = refs.iter().fold(Contents::NONE, |all, bound| all.with(bound.contents()));
        Self(Arc::new(Shared { contents, items: Items::new(refs) }))
    }

    fn map(&self, change: &mut impl FnMut(&Ty) -> Ty) -> Self {
        Self::new(self.iter().map(|bound| bound.map(change)).collect())
    }
}

impl std::ops::Deref for Bounds {
    type Target = [TraitRef];

    fn deref(&self) -> &[TraitRef] {
        self.0.items.as_slice()
    }
}

impl Ty {
    /// `()`.
    pub const UNIT: Self = Self::Tuple(Args::EMPTY);

    /// A primitive by its name.
    pub fn primitive(name: &str) -> Self {
        Self::Primitive(Name::new(name))
    }

    /// `&self`.
    #[must_use]
    pub fn reference_to(self) -> Self {
        Self::Reference(Args::one(self))
    }

    /// `<Self as Trait>::Name`.
    pub fn projection(of: TraitId, name: Name, args: Args) -> Self {
        Self::Projection(Arc::new(Projection { of, name, args }))
    }

    /// What the type contains, itself included.
    pub fn contents(&self) -> Contents {
        match self {
            Self::Unknown | Self::External(_) | Self::Never | Self::Primitive(_) => Contents::NONE,
            Self::Adt(_, args)
            | Self::Reference(args)
            | Self::Pointer(args)
            | Self::Tuple(args)
            | Self::Slice(args)
            | Self::Array(args)
            | Self::Function(args)
            | Self::Item(_, args) => args.contents(),
            Self::Dyn(bounds) | Self::Opaque(bounds) => bounds.0.contents,
            Self::Parameter(_) => Contents::PARAMETER,
            Self::Projection(it) => Contents::PROJECTION.with(it.args.contents()),
            Self::Variable(_) => Contents::VARIABLE,
            Self::Hole => Contents::HOLE,
        }
    }

    /// The same with the types directly inside changed.
    #[must_use]
    pub fn map_inside(&self, change: &mut impl FnMut(&Ty) -> Ty) -> Self {
        match self {
            Self::Adt(adt, args) => Self::Adt(*adt, args.map(change)),
            Self::Reference(args) => Self::Reference(args.map(change)),
            Self::Pointer(args) => Self::Pointer(args.map(change)),
            Self::Tuple(args) => Self::Tuple(args.map(change)),
            Self::Slice(args) => Self::Slice(args.map(change)),
            Self::Array(args) => Self::Array(args.map(change)),
            Self::Function(args) => Self::Function(args.map(change)),
            Self::Item(function, args) => Self::Item(*function, args.map(change)),
            Self::Dyn(bounds) => Self::Dyn(bounds.map(change)),
            Self::Opaque(bounds) => Self::Opaque(bounds.map(change)),
            Self::Projection(it) => Self::projection(it.of, it.name, it.args.map(change)),
            plain => plain.clone(),
        }
    }

    /// Whether any of the types directly inside is as asked.
    pub fn any_inside(&self, is: &mut impl FnMut(&Ty) -> bool) -> bool {
        match self {
            Self::Adt(_, args)
            | Self::Reference(args)
            | Self::Pointer(args)
            | Self::Tuple(args)
            | Self::Slice(args)
            | Self::Array(args)
            | Self::Function(args)
            | Self::Item(_, args) => args.iter().any(is),
            Self::Projection(it) => it.args.iter().any(is),
            Self::Dyn(bounds) | Self::Opaque(bounds) => bounds.iter().any(|bound| {
                bound.args.iter().any(&mut *is) || bound.bindings.iter().any(|(_, ty)| is(ty))
            }),
            _ => false,
        }
    }

    /// The same with every parameter replaced by the argument of its number; parameters beyond the arguments become
    /// unknown.
    #[must_use]
    pub fn substitute(&self, arguments: &[Ty]) -> Self {
        if !self.contents().has(Contents::PARAMETER) {
            return self.clone();
        }
        match self {
            Self::Parameter(index) => {
                arguments.get(*index as usize).cloned().unwrap_or(Self::Unknown)
            }
            other => other.map_inside(&mut |ty| ty.substitute(arguments)),
        }
    }

    /// The type behind all references.
    pub fn peeled(&self) -> &Self {
        let mut ty = self;
        while let Self::Reference(inner) = ty {
            ty = &inner[0];
        }
        ty
    }

    /// Whether it is a list shared with `other`, so that comparing further is idle.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Adt(a, x), Self::Adt(b, y)) => a == b && x.is_same(y),
            (Self::Reference(x), Self::Reference(y)) | (Self::Tuple(x), Self::Tuple(y)) => {
                x.is_same(y)
            }
            _ => false,
        }
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown | Self::Hole)
    }
}

/// The outermost shape of a type, by which impls are found.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Head {
    /// A struct, enum or union.
    Adt(AdtId),
    /// A primitive; all integers and floats also answer to `__int` and `__float`.
    Primitive(Name),
    /// `&T`.
    Reference,
    /// A raw pointer.
    Pointer,
    /// A tuple of this length.
    Tuple(u32),
    /// `[T]`.
    Slice,
    /// `[T; N]`.
    Array,
    /// A closure, function pointer or function item.
    Function,
    /// A trait object.
    Dyn(TraitId),
    /// A type of an unknown crate.
    External(Name),
}

impl Head {
    /// The head of a type; none for parameters, variables, opaque and unknown types.
    pub fn of(ty: &Ty) -> Option<Self> {
        Some(match ty {
            Ty::Adt(adt, _) => Self::Adt(*adt),
            Ty::Primitive(name) => Self::Primitive(*name),
            Ty::Reference(_) => Self::Reference,
            Ty::Pointer(_) => Self::Pointer,
            Ty::Tuple(args) => Self::Tuple(u32::try_from(args.len()).unwrap_or(u32::MAX)),
            Ty::Slice(_) => Self::Slice,
            Ty::Array(_) => Self::Array,
            Ty::Function(_) | Ty::Item(..) => Self::Function,
            Ty::Dyn(bounds) => Self::Dyn(bounds.first()?.of),
            Ty::External(name) => Self::External(*name),
            Ty::Never
            | Ty::Unknown
            | Ty::Opaque(_)
            | Ty::Parameter(_)
            | Ty::Projection(..)
            | Ty::Variable(_)
            | Ty::Hole => return None,
        })
    }
}

/// A function's type: what its generics are bound by, what it takes, what it gives.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// How many parameters its parent (impl or trait) declares; a trait's `Self` included.
    pub parent_parameters: u32,
    /// How many parameters in all.
    pub parameters: u32,
    /// Types of its arguments, `self` first where there is one.
    pub inputs: Vec<Ty>,
    /// Its result; for an `async fn` the future.
    pub output: Option<Ty>,
    /// Bounds on its parameters, those of its parent included.
    pub predicates: Vec<(Ty, TraitRef)>,
    /// Whether the first input is `self`.
    pub has_receiver: bool,
}
