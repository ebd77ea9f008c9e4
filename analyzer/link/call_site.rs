//! What a body calls: the link stage's answer about one body.

use super::callers::Callee;
use super::definitions::{Definition, FunctionId, ValueId};
use super::gist::Gist;
use super::types::{Args, Ty};
use crate::base::{IndexVec, Name, Span};
use crate::syntax::facts::{ExprId, PatternId};
use std::any::Any;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

/// Whose body it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BodyOwner {
    /// A function.
    Function(FunctionId),
    /// A const or static.
    Value(ValueId),
}

/// What is known of one body.
#[derive(Clone, Debug)]
pub struct BodyTypes {
    /// Whose it is.
    pub owner: BodyOwner,
    /// The type of every expression.
    pub expressions: IndexVec<ExprId, Ty>,
    /// The types of patterns that bind a name, sorted.
    pub patterns: Vec<(PatternId, Ty)>,
    /// What each path expression names, sorted.
    pub resolutions: Vec<(ExprId, Resolution)>,
    /// Everything it calls, sorted by expression.
    pub calls: Vec<CallSite>,
    /// The same in short.
    pub gist: Gist,
    /// Who has looked through it in vain.
    pub quiet: Quiet,
    /// The first names in the paths of what it calls, once somebody has asked.
    pub roots: OnceLock<Box<[Name]>>,
    /// What later stages make of it by itself, once somebody has asked.
    pub made: Made,
    /// The functions that it calls, once somebody has asked who calls them.
    pub(super) callees: OnceLock<Box<[Callee]>>,
    /// What it speaks of, once it was asked whether all of that has the ids it had.
    pub(super) mentions: OnceLock<Box<[Definition]>>,
}

impl BodyTypes {
    /// What a path expression names.
    pub fn resolution(&self, expr: ExprId) -> Option<Resolution> {
        let index = self.resolutions.binary_search_by_key(&expr, |(known, _)| *known).ok()?;
        Some(self.resolutions[index].1)
    }

    /// The calls made at one expression (a call, and operators or dereferences on the way to it).
    pub fn calls_at(&self, expr: ExprId) -> impl Iterator<Item = &CallSite> {
        let start = self.calls.partition_point(|call| call.expr < expr);
        self.calls[start..].iter().take_while(move |call| call.expr == expr)
    }
}

/// Who has looked through a body in vain, one bit each: whoever goes through all bodies for something that few hold need
/// not look again, in a run over many revisions not even in the next.
///
/// This may be said only of what the body itself tells: its facts, its types, paths of what it names, and what is written at the
/// functions that it calls.
#[derive(Default)]
pub struct Quiet(AtomicU32);

impl Quiet {
    /// Whether looking for `what` is in vain.
    pub fn is_quiet(&self, what: u32) -> bool {
        self.0.load(Ordering::Relaxed) & 1 << what != 0
    }

    /// Looking for `what` was in vain.
    pub fn keep_quiet(&self, what: u32) {
        self.0.fetch_or(1 << what, Ordering::Relaxed);
    }
}

impl Clone for Quiet {
    fn clone(&self) -> Self {
        Self(AtomicU32::new(self.0.load(Ordering::Relaxed)))
    }
}

/// Nothing: it hangs on who has looked, not on what is there.
impl fmt::Debug for Quiet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("_")
    }
}

/// What a later stage made of a body, which stays with it. Of this may hang no more on others than what [`Quiet`] may be said of.
#[derive(Clone, Default)]
pub struct Made(OnceLock<Arc<dyn Any + Send + Sync>>);

impl Made {
    /// What was made, if it is of this kind.
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        Arc::clone(self.0.get()?).downcast().ok()
    }

    /// Keeps what was made, unless something is kept.
    pub fn keep<T: Send + Sync + 'static>(&self, made: &Arc<T>) {
        let made: Arc<dyn Any + Send + Sync> = Arc::<T>::clone(made);
        self.0.get_or_init(|| made);
    }
}

/// Nothing: it hangs on who has asked, not on what is there.
impl fmt::Debug for Made {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("_")
    }
}

/// What a path expression names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// A local variable, by the pattern that binds it.
    Local(PatternId),
    /// `self`.
    SelfValue,
    /// A function, constant, constructor, static.
    Definition(Definition),
}

/// One call.
#[derive(Clone, Debug)]
pub struct CallSite {
    /// The expression that makes it, in the body of the caller.
    pub expr: ExprId,
    /// Place of the name that makes the call.
    pub span: Span,
    /// What it reaches.
    pub target: Target,
    /// The type that the callee's `Self` stands for, where there is one.
    pub self_type: Ty,
    /// What the type parameters of the callee stand for, those of its impl or trait first; empty for functions outside.
    pub args: Args,
    /// How it is written.
    pub syntax: CallSyntax,
    /// By a name that is unique, not by a type.
    pub is_guess: bool,
}

impl CallSite {
    /// Whether it is known for which type the callee is called: of a trait's function only that type's is reached.
    pub(super) fn is_of_type(&self) -> bool {
        matches!(self.self_type.peeled(), Ty::Adt(..) | Ty::Primitive(_))
    }
}

/// What a call reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// This function, of the repository or of a stub. A trait's own function where the impl is not known: through a bound or
    /// trait object, or its default; [`Program::candidates`](super::Program::candidates) names the impls.
    Function(FunctionId),
    /// A function outside, by its path as far as it is known: `some_crate::Client::send`.
    External(Name),
    /// Unknown, for a reason, with the name that is called.
    Unresolved(Reason, Name),
}

/// Why a call has no known target: a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// The type of the receiver is not known.
    UnknownReceiver,
    /// The receiver's type is known and has no such method that is known.
    UnknownMethod,
    /// The receiver is bound by traits that are not known.
    UnknownBound,
    /// A path that leads nowhere.
    UnknownPath,
    /// A function value: a parameter, field or local that holds a function.
    FunctionValue,
}

impl Reason {
    /// All reasons in order.
    pub const ALL: [Self; 5] = [
        Self::UnknownReceiver,
        Self::UnknownMethod,
        Self::UnknownBound,
        Self::UnknownPath,
        Self::FunctionValue,
    ];

    /// The reason in words, as outputs show it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownReceiver => "type of the receiver is not known",
            Self::UnknownMethod => "no such method is known of the receiver's type",
            Self::UnknownBound => "receiver is bound by traits that are not known",
            Self::UnknownPath => "path leads nowhere",
            Self::FunctionValue => "called through a function value",
        }
    }
}

/// How a call is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CallSyntax {
    /// `path(…)`.
    Path,
    /// `receiver.method(…)`.
    Method,
    /// `a + b`, `a == b`, `a[b]`, `-a`.
    Operator,
    /// A dereference that a method call, field access, coercion or `*` needs.
    Dereference,
    /// `for`, `?`, `.await`.
    Desugared,
    /// A function named as a value: `map(helper)`.
    Reference,
}
