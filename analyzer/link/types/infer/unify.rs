//! Variables and making types equal.

use super::super::tables::{is_float, is_integer};
use super::super::ty::{Args, Bounds, Contents, TraitRef, Ty};
use crate::base::Name;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// What a variable can stand for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Any,
    Integer,
    Float,
}

#[derive(Clone, Debug)]
enum State {
    Open(Kind),
    Bound(Ty),
}

/// A point to go back to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Snapshot {
    variables: usize,
    log: usize,
}

/// The variables of one body.
#[derive(Debug)]
pub(super) struct Variables {
    states: Vec<State>,
    log: Vec<(u32, Kind)>,
    bindings: usize,
}

/// What finishing replaces.
const OPEN: Contents = Contents::VARIABLE.with(Contents::HOLE);

/// How deep types are compared before they count as equal: cyclic bounds must end.
const DEPTH: u32 = 48;

impl Variables {
    /// None yet, with room for those of a body with so many expressions.
    pub(super) fn with_room(expressions: usize) -> Self {
        let states = Vec::with_capacity(expressions);
        Self { states, log: Vec::with_capacity(expressions), bindings: 0 }
    }

    pub(super) fn fresh(&mut self) -> Ty {
        self.fresh_of(Kind::Any)
    }

    pub(super) fn fresh_of(&mut self, kind: Kind) -> Ty {
        let number = u32::try_from(self.states.len()).unwrap_or(u32::MAX);
        self.states.push(State::Open(kind));
        Ty::Variable(number)
    }

    pub(super) fn fresh_list(&mut self, count: u32) -> Vec<Ty> {
        (0..count).map(|_| self.fresh()).collect()
    }

    /// How many variables have been bound so far, those included that were rolled back.
    pub(super) fn bindings(&self) -> usize {
        self.bindings
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        Snapshot { variables: self.states.len(), log: self.log.len() }
    }

    pub(super) fn roll_back(&mut self, to: Snapshot) {
        for (number, kind) in self.log.drain(to.log..).rev() {
            self.states[number as usize] = State::Open(kind);
        }
        self.states.truncate(to.variables);
    }

    /// The type with its outermost variable replaced, as far as it is bound.
    pub(super) fn shallow(&self, ty: &Ty) -> Ty {
        let mut ty = ty;
        while let Ty::Variable(number) = ty {
            match self.states.get(*number as usize) {
                Some(State::Bound(bound)) => ty = bound,
                _ => break,
            }
        }
        ty.clone()
    }

    /// The same, copied only where a variable stands for it: a list of types is shared between threads, and counting who
    /// holds it costs more than looking at it.
    fn looked_up<'t>(&self, ty: &'t Ty) -> Cow<'t, Ty> {
        match ty {
            Ty::Variable(_) => Cow::Owned(self.shallow(ty)),
            known => Cow::Borrowed(known),
        }
    }

    /// The type with bound variables replaced, open number variables defaulted and other open ones unknown.
    pub(super) fn finish(&self, ty: &Ty) -> Ty {
        self.finish_to(ty, 0)
    }

    /// As [`finish`](Self::finish) a type whose parameters stand for `args`, which for most is not made.
    pub(super) fn finish_pattern(&self, pattern: &Ty, args: &[Ty]) -> Ty {
        self.finish_pattern_to(pattern, args, 0)
    }

    fn finish_pattern_to(&self, pattern: &Ty, args: &[Ty], depth: u32) -> Ty {
        if !pattern.contents().has(Contents::PARAMETER) {
            return self.finish_to(pattern, depth);
        }
        if depth > DEPTH {
            return Ty::Unknown;
        }
        match pattern {
            Ty::Parameter(number) => {
                self.finish_to(args.get(*number as usize).unwrap_or(&Ty::Unknown), depth)
            }
            other => {
                other.map_inside(&mut |inside| self.finish_pattern_to(inside, args, depth + 1))
            }
        }
    }

    /// As [`finish`](Self::finish) all types of a list.
    pub(super) fn finish_all(&self, types: &Args) -> Args {
        if types.contents().has(OPEN) {
            types.map(&mut |ty| self.finish(ty))
        } else {
            types.clone()
        }
    }

    fn finish_to(&self, ty: &Ty, depth: u32) -> Ty {
        if depth > DEPTH {
            return Ty::Unknown;
        }
        if !ty.contents().has(OPEN) {
            return ty.clone();
        }
        match &*self.looked_up(ty) {
            Ty::Variable(number) => match self.states.get(*number as usize) {
                Some(State::Open(Kind::Integer)) => Ty::primitive("i32"),
                Some(State::Open(Kind::Float)) => Ty::primitive("f64"),
                _ => Ty::Unknown,
            },
            Ty::Hole => Ty::Unknown,
            bound => bound.map_inside(&mut |inside| self.finish_to(inside, depth + 1)),
        }
    }

    pub(super) fn kind_of(&self, number: u32) -> Kind {
        match self.states.get(number as usize) {
            Some(State::Open(kind)) => *kind,
            _ => Kind::Any,
        }
    }

    /// Makes two types equal as far as they can be; false where they cannot.
    pub(super) fn unify(&mut self, left: &Ty, right: &Ty) -> bool {
        self.unify_to(left, right, 0)
    }

    fn unify_to(&mut self, left: &Ty, right: &Ty, depth: u32) -> bool {
        if depth > DEPTH || left.is_same(right) {
            return true;
        }
        let (left, right) = (self.looked_up(left), self.looked_up(right));
        match (&*left, &*right) {
            (Ty::Variable(a), Ty::Variable(b)) if a == b => true,
            (Ty::Variable(number), other) | (other, Ty::Variable(number)) => {
                self.bind(*number, other)
            }
            (Ty::Unknown | Ty::Hole | Ty::Never, _) | (_, Ty::Unknown | Ty::Hole | Ty::Never) => {
                true
            }
            (Ty::Primitive(a), Ty::Primitive(b)) => {
                a == b || is_stand_in_of(*a, *b) || is_stand_in_of(*b, *a)
            }
            (Ty::Adt(a, x), Ty::Adt(b, y)) => a == b && self.unify_lists(x, y, depth),
            (Ty::Reference(x), Ty::Reference(y))
            | (Ty::Pointer(x), Ty::Pointer(y))
            | (Ty::Slice(x), Ty::Slice(y))
            | (Ty::Array(x), Ty::Array(y))
            | (Ty::Tuple(x), Ty::Tuple(y))
            | (Ty::Function(x), Ty::Function(y)) => self.unify_lists(x, y, depth),
            (Ty::Item(a, x), Ty::Item(b, y)) => a == b && self.unify_lists(x, y, depth),
            (Ty::Item(..), Ty::Function(_)) | (Ty::Function(_), Ty::Item(..)) => true,
            (Ty::Dyn(x), Ty::Dyn(y)) => {
                x.first().map(|bound| bound.of) == y.first().map(|bound| bound.of)
                    && self.unify_bounds(x, y, depth)
            }
            (Ty::Opaque(x), Ty::Opaque(y)) => self.unify_bounds(x, y, depth),
            (Ty::Projection(a), Ty::Projection(b)) if a.of == b.of && a.name == b.name => {
                self.unify_lists(&a.args, &b.args, depth)
            }
            // What a projection or opaque type is, is not known here: nothing speaks against it.
            (Ty::Projection(..) | Ty::Opaque(_), _) | (_, Ty::Projection(..) | Ty::Opaque(_)) => {
                true
            }
            (Ty::Parameter(a), Ty::Parameter(b)) => a == b,
            (Ty::External(a), Ty::External(b)) => a == b,
            _ => false,
        }
    }

    fn unify_lists(&mut self, left: &Args, right: &Args, depth: u32) -> bool {
        left.len() == right.len()
            && left.iter().zip(right.iter()).all(|(a, b)| self.unify_to(a, b, depth + 1))
    }

    /// As [`unify`](Self::unify) with a type whose parameters stand for `args`, which for most is not made.
    pub(super) fn unify_pattern(&mut self, pattern: &Ty, args: &[Ty], ty: &Ty, depth: u32) -> bool {
        if depth > DEPTH {
            return true;
        }
        if !pattern.contents().has(Contents::PARAMETER) {
            return self.unify_to(pattern, ty, depth);
        }
        if let Ty::Parameter(number) = pattern {
            return self.unify_to(args.get(*number as usize).unwrap_or(&Ty::Unknown), ty, depth);
        }
        let known = self.looked_up(ty);
        let (patterns, types) = match (pattern, &*known) {
            (Ty::Adt(a, x), Ty::Adt(b, y)) if a == b => (x, y),
            (Ty::Adt(..), Ty::Adt(..)) => return false,
            (Ty::Reference(x), Ty::Reference(y))
            | (Ty::Pointer(x), Ty::Pointer(y))
            | (Ty::Slice(x), Ty::Slice(y))
            | (Ty::Array(x), Ty::Array(y))
            | (Ty::Tuple(x), Ty::Tuple(y))
            | (Ty::Function(x), Ty::Function(y)) => (x, y),
            _ => return self.unify_to(&pattern.substitute(args), ty, depth),
        };
        patterns.len() == types.len()
            && patterns
                .iter()
                .zip(types.iter())
                .all(|(pattern, ty)| self.unify_pattern(pattern, args, ty, depth + 1))
    }

    fn unify_bounds(&mut self, left: &Bounds, right: &Bounds, depth: u32) -> bool {
        for a in left.iter() {
            for b in right.iter().filter(|b| b.of == a.of) {
                self.unify_trait_refs(a, b, depth + 1);
            }
        }
        true
    }

    fn unify_trait_refs(&mut self, left: &TraitRef, right: &TraitRef, depth: u32) {
        self.unify_lists(&left.args, &right.args, depth);
        for (name, ty) in &left.bindings {
            if let Some((_, other)) = right.bindings.iter().find(|(known, _)| known == name) {
                self.unify_to(ty, other, depth);
            }
        }
    }

    /// Whether a pattern, whose parameters stand for anything, cannot be made equal to a type whatever comes to be known.
    ///
    /// Says less than [`unify`](Self::unify), and nothing is made for it: most impls are ruled out by this.
    pub(super) fn differ(&self, pattern: &Ty, ty: &Ty) -> bool {
        let ty = &*self.looked_up(ty);
        match (pattern, ty) {
            (
                Ty::Parameter(_)
                | Ty::Projection(..)
                | Ty::Opaque(_)
                | Ty::Unknown
                | Ty::Hole
                | Ty::Never
                | Ty::Variable(_),
                _,
            )
            | (_, Ty::Projection(..) | Ty::Opaque(_) | Ty::Unknown | Ty::Hole | Ty::Never)
            | (Ty::Item(..), Ty::Function(_))
            | (Ty::Function(_), Ty::Item(..)) => false,
            (known, Ty::Variable(number)) => match (self.kind_of(*number), known) {
                (Kind::Any, _) => false,
                (Kind::Integer, Ty::Primitive(name)) => !is_integer(*name),
                (Kind::Float, Ty::Primitive(name)) => !is_float(*name),
                _ => true,
            },
            (Ty::Primitive(a), Ty::Primitive(b)) => {
                a != b && !is_stand_in_of(*a, *b) && !is_stand_in_of(*b, *a)
            }
            (Ty::Adt(a, x), Ty::Adt(b, y)) => a != b || self.lists_differ(x, y),
            (Ty::Item(a, x), Ty::Item(b, y)) => a != b || self.lists_differ(x, y),
            (Ty::Reference(x), Ty::Reference(y))
            | (Ty::Pointer(x), Ty::Pointer(y))
            | (Ty::Slice(x), Ty::Slice(y))
            | (Ty::Array(x), Ty::Array(y))
            | (Ty::Tuple(x), Ty::Tuple(y))
            | (Ty::Function(x), Ty::Function(y)) => self.lists_differ(x, y),
            (Ty::Dyn(x), Ty::Dyn(y)) => {
                x.first().map(|bound| bound.of) != y.first().map(|bound| bound.of)
            }
            (Ty::External(a), Ty::External(b)) => a != b,
            _ => true,
        }
    }

    fn lists_differ(&self, patterns: &Args, types: &Args) -> bool {
        patterns.len() != types.len()
            || patterns.iter().zip(types.iter()).any(|(pattern, ty)| self.differ(pattern, ty))
    }

    fn bind(&mut self, number: u32, ty: &Ty) -> bool {
        let kind = self.kind_of(number);
        match ty {
            Ty::Unknown | Ty::Hole | Ty::Never => return true,
            Ty::Variable(other) => {
                let other_kind = self.kind_of(*other);
                if kind != Kind::Any && other_kind == Kind::Any {
                    return self.set(*other, Ty::Variable(number));
                }
                if kind != Kind::Any && other_kind != kind {
                    return false;
                }
            }
            Ty::Primitive(name) => {
                let fits = match kind {
                    Kind::Any => true,
                    Kind::Integer => is_integer(*name),
                    Kind::Float => is_float(*name),
                };
                if !fits {
                    return false;
                }
            }
            _ if kind != Kind::Any => return false,
            _ if self.occurs(number, ty, 0) => return false,
            _ => {}
        }
        self.set(number, ty.clone())
    }

    fn set(&mut self, number: u32, ty: Ty) -> bool {
        let Some(state) = self.states.get_mut(number as usize) else { return false };
        if let State::Open(kind) = *state {
            self.log.push((number, kind));
            *state = State::Bound(ty);
            self.bindings += 1;
        }
        true
    }

    fn occurs(&self, number: u32, ty: &Ty, depth: u32) -> bool {
        if depth > DEPTH || !ty.contents().has(Contents::VARIABLE) {
            return false;
        }
        match &*self.looked_up(ty) {
            Ty::Variable(other) => *other == number,
            bound => bound.any_inside(&mut |inside| self.occurs(number, inside, depth + 1)),
        }
    }
}

/// Finishes the types of a body. Many of its expressions share a list of types: what was made of one serves for all.
pub(super) struct Finisher<'v> {
    variables: &'v Variables,
    /// By where it is, each list with what was made of it; as long as it is kept, no other is there.
    known: FxHashMap<usize, (Args, Args)>,
}

impl<'v> Finisher<'v> {
    /// Nothing finished yet.
    pub(super) fn new(variables: &'v Variables) -> Self {
        Self { variables, known: FxHashMap::default() }
    }

    /// As [`Variables::finish`].
    pub(super) fn finished(&mut self, ty: Ty) -> Ty {
        if ty.contents().has(OPEN) { self.finish_to(&ty, 0) } else { ty }
    }

    fn finish_to(&mut self, ty: &Ty, depth: u32) -> Ty {
        if depth > DEPTH {
            return Ty::Unknown;
        }
        let variables = self.variables;
        match &*variables.looked_up(ty) {
            Ty::Adt(adt, args) => Ty::Adt(*adt, self.list(args, depth + 1)),
            Ty::Reference(args) => Ty::Reference(self.list(args, depth + 1)),
            Ty::Tuple(args) => Ty::Tuple(self.list(args, depth + 1)),
            Ty::Function(args) => Ty::Function(self.list(args, depth + 1)),
            Ty::Item(function, args) => Ty::Item(*function, self.list(args, depth + 1)),
            other => variables.finish_to(other, depth),
        }
    }

    fn list(&mut self, args: &Args, depth: u32) -> Args {
        let Some(place) = args.place().filter(|_| args.contents().has(OPEN)) else {
            return args.clone();
        };
        if let Some((_, made)) = self.known.get(&place) {
            return made.clone();
        }
        let made = args.map(&mut |ty| self.finish_to(ty, depth));
        self.known.insert(place, (args.clone(), made.clone()));
        made
    }
}

fn is_stand_in_of(stand_in: Name, name: Name) -> bool {
    match stand_in.as_str() {
        "__int" => is_integer(name),
        "__float" => is_float(name),
        _ => false,
    }
}
