pub use instrument::Instrument;
pub use span::{Id, Span};
pub use tracing_core::{callsite, dispatcher, event, field, metadata};
pub use tracing_core::{Callsite, Dispatch, Event, Level, Metadata, Subscriber};
pub use tracing_core::field::Value;
pub mod level_filters {
pub use tracing_core::metadata::{LevelFilter, ParseLevelFilterError};
pub const STATIC_MAX_LEVEL: LevelFilter = 0;
}
pub mod subscriber {
pub use tracing_core::dispatcher::{DefaultGuard, SetGlobalDefaultError};
pub use tracing_core::subscriber::*;
pub fn with_default<T, S: Subscriber>(subscriber: S, f: impl FnOnce() -> T) -> T {}
pub fn set_global_default<S: Subscriber>(subscriber: S) -> Result<(), SetGlobalDefaultError> {}
pub fn set_default<S: Subscriber>(subscriber: S) -> DefaultGuard {}
}
pub mod span {
use crate::{field, Dispatch, Metadata};
pub use tracing_core::span::{Attributes, Current, Id, Record};
pub trait AsId { fn as_id(&self) -> Option<&Id>; }
#[derive(Clone)]
pub struct Span {}
impl Span {
    fn new(meta: &Metadata, values: &field::ValueSet) -> Span {}
    fn new_root(meta: &Metadata, values: &field::ValueSet) -> Span {}
    fn child_of(parent: impl Into<Option<Id>>, meta: &Metadata, values: &field::ValueSet) -> Span {}
    fn new_disabled(meta: &Metadata) -> Span {}
    fn none() -> Span {}
    fn current() -> Span {}
    fn enter(&self) -> Entered {}
    fn entered(self) -> EnteredSpan {}
    fn or_current(self) -> Self {}
    fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {}
    fn field<Q>(&self, field: &Q) -> Option<field::Field> {}
    fn has_field<Q>(&self, field: &Q) -> bool {}
    fn record<Q, V>(&self, field: &Q, value: V) -> &Self {}
    fn record_all(&self, values: &field::ValueSet) -> &Self {}
    fn is_disabled(&self) -> bool {}
    fn is_none(&self) -> bool {}
    fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self {}
    fn id(&self) -> Option<Id> {}
    fn metadata(&self) -> Option<&Metadata> {}
    fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T> {}
}
impl From<Span> for Option<Id> {}
impl From<&Span> for Option<Id> {}
pub struct Entered {}
pub struct EnteredSpan {}
impl EnteredSpan {
    fn id(&self) -> Option<Id> {}
    fn exit(self) -> Span {}
}
impl std::ops::Deref for EnteredSpan { type Target = Span; }
}
pub mod instrument {
use crate::{Dispatch, Span};
use std::future::Future;
use std::pin::Pin;
pub trait Instrument {
    fn instrument(self, span: Span) -> Instrumented<Self>;
    fn in_current_span(self) -> Instrumented<Self>;
}
impl<T> Instrument for T {}
pub trait WithSubscriber {
    fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self>;
    fn with_current_subscriber(self) -> WithDispatch<Self>;
}
impl<T> WithSubscriber for T {}
#[derive(Clone)]
pub struct Instrumented<T> {}
impl<T> Instrumented<T> {
    fn span(&self) -> &Span {}
    fn span_mut(&mut self) -> &mut Span {}
    fn inner(&self) -> &T {}
    fn inner_mut(&mut self) -> &mut T {}
    fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
    fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
    fn into_inner(self) -> T {}
}
impl<T: Future> Future for Instrumented<T> { type Output = T::Output; }
#[derive(Clone)]
pub struct WithDispatch<T> {}
impl<T> WithDispatch<T> {
    fn dispatcher(&self) -> &Dispatch {}
    fn inner(&self) -> &T {}
    fn inner_mut(&mut self) -> &mut T {}
    fn into_inner(self) -> T {}
}
impl<T: Future> Future for WithDispatch<T> { type Output = T::Output; }
}
