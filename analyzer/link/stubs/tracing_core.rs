pub use callsite::Callsite;
pub use dispatcher::Dispatch;
pub use event::Event;
pub use field::Field;
pub use metadata::{Kind, Level, LevelFilter, Metadata};
pub use subscriber::{Interest, Subscriber};
pub mod metadata {
use crate::{callsite, field};
#[derive(Clone)]
pub struct Metadata {}
impl Metadata {
    fn fields(&self) -> &field::FieldSet {}
    fn level(&self) -> &Level {}
    fn name(&self) -> &str {}
    fn target(&self) -> &str {}
    fn module_path(&self) -> Option<&str> {}
    fn file(&self) -> Option<&str> {}
    fn line(&self) -> Option<u32> {}
    fn callsite(&self) -> callsite::Identifier {}
    fn is_event(&self) -> bool {}
    fn is_span(&self) -> bool {}
}
#[derive(Clone)]
pub struct Kind {}
impl Kind {
    pub const EVENT: Kind = 0;
    pub const SPAN: Kind = 0;
    pub const HINT: Kind = 0;
    fn is_span(&self) -> bool {}
    fn is_event(&self) -> bool {}
    fn is_hint(&self) -> bool {}
}
#[derive(Clone, Ord)]
pub struct Level {}
impl Level {
    pub const ERROR: Level = 0;
    pub const WARN: Level = 0;
    pub const INFO: Level = 0;
    pub const DEBUG: Level = 0;
    pub const TRACE: Level = 0;
    fn as_str(&self) -> &str {}
}
impl std::fmt::Display for Level {}
impl std::str::FromStr for Level { type Err = ParseLevelError; }
#[derive(Clone, Ord)]
pub struct LevelFilter {}
impl LevelFilter {
    pub const OFF: LevelFilter = 0;
    pub const ERROR: LevelFilter = 0;
    pub const WARN: LevelFilter = 0;
    pub const INFO: LevelFilter = 0;
    pub const DEBUG: LevelFilter = 0;
    pub const TRACE: LevelFilter = 0;
    fn from_level(level: Level) -> Self {}
    fn into_level(self) -> Option<Level> {}
    fn current() -> Self {}
}
impl From<Level> for LevelFilter {}
impl From<Option<Level>> for LevelFilter {}
impl From<LevelFilter> for Option<Level> {}
impl std::fmt::Display for LevelFilter {}
impl std::str::FromStr for LevelFilter { type Err = ParseLevelFilterError; }
#[derive(Clone)]
pub struct ParseLevelError {}
impl std::error::Error for ParseLevelError {}
impl std::fmt::Display for ParseLevelError {}
#[derive(Clone)]
pub struct ParseLevelFilterError {}
impl std::error::Error for ParseLevelFilterError {}
impl std::fmt::Display for ParseLevelFilterError {}
}
pub mod callsite {
use crate::{Interest, Metadata};
pub trait Callsite {
    fn set_interest(&self, interest: Interest);
    fn metadata(&self) -> &Metadata;
}
#[derive(Clone)]
pub struct Identifier(pub &dyn Callsite);
pub struct DefaultCallsite {}
impl DefaultCallsite {
    fn new(meta: &Metadata) -> Self {}
    fn register(&self) -> Interest {}
    fn interest(&self) -> Interest {}
}
impl Callsite for DefaultCallsite {}
pub fn rebuild_interest_cache() {}
pub fn register(callsite: &dyn Callsite) {}
}
pub mod event {
use crate::{field, span::Id, Metadata};
pub struct Event {}
impl Event {
    fn dispatch(metadata: &Metadata, fields: &field::ValueSet) {}
    fn new(metadata: &Metadata, fields: &field::ValueSet) -> Self {}
    fn new_child_of(parent: impl Into<Option<Id>>, metadata: &Metadata, fields: &field::ValueSet) -> Self {}
    fn child_of(parent: impl Into<Option<Id>>, metadata: &Metadata, fields: &field::ValueSet) {}
    fn record(&self, visitor: &mut dyn field::Visit) {}
    fn fields(&self) -> field::Iter {}
    fn metadata(&self) -> &Metadata {}
    fn is_root(&self) -> bool {}
    fn is_contextual(&self) -> bool {}
    fn parent(&self) -> Option<&Id> {}
}
}
pub mod field {
use crate::callsite;
use std::fmt::{Debug, Display};
#[derive(Clone)]
pub struct Field {}
impl Field {
    fn callsite(&self) -> callsite::Identifier {}
    fn name(&self) -> &str {}
    fn index(&self) -> usize {}
}
impl Display for Field {}
impl AsRef<str> for Field {}
#[derive(Clone)]
pub struct Empty;
impl Value for Empty {}
pub struct FieldSet {}
impl FieldSet {
    fn new(names: &[&str], callsite: callsite::Identifier) -> Self {}
    fn field<Q>(&self, name: &Q) -> Option<Field> {}
    fn contains(&self, field: &Field) -> bool {}
    fn iter(&self) -> Iter {}
    fn value_set<V>(&self, values: &V) -> ValueSet {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}
impl IntoIterator for &FieldSet { type Item = Field; type IntoIter = Iter; }
pub struct Iter {}
impl Iterator for Iter { type Item = Field; }
pub struct ValueSet {}
impl ValueSet {
    fn callsite(&self) -> callsite::Identifier {}
    fn record(&self, visitor: &mut dyn Visit) {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}
pub trait Visit {
    fn record_f64(&mut self, field: &Field, value: f64);
    fn record_i64(&mut self, field: &Field, value: i64);
    fn record_u64(&mut self, field: &Field, value: u64);
    fn record_i128(&mut self, field: &Field, value: i128);
    fn record_u128(&mut self, field: &Field, value: u128);
    fn record_bool(&mut self, field: &Field, value: bool);
    fn record_str(&mut self, field: &Field, value: &str);
    fn record_bytes(&mut self, field: &Field, value: &[u8]);
    fn record_error(&mut self, field: &Field, value: &dyn std::error::Error);
    fn record_debug(&mut self, field: &Field, value: &dyn Debug);
}
pub trait Value {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}
impl Value for str {}
impl Value for String {}
impl Value for bool {}
impl<T: Value> Value for &T {}
impl<T: Value> Value for Box<T> {}
impl<T: Value> Value for Option<T> {}
impl<T> Value for DisplayValue<T> {}
impl<T> Value for DebugValue<T> {}
#[derive(Clone)]
pub struct DisplayValue<T> {}
impl<T> Display for DisplayValue<T> {}
#[derive(Clone)]
pub struct DebugValue<T> {}
impl<T> Debug for DebugValue<T> {}
pub fn display<T: Display>(t: T) -> DisplayValue<T> {}
pub fn debug<T: Debug>(t: T) -> DebugValue<T> {}
pub trait AsField { fn as_field(&self, metadata: &crate::Metadata) -> Option<Field>; }
impl AsField for Field {}
impl AsField for str {}
}
pub mod span {
use crate::{field, Metadata};
#[derive(Clone)]
pub struct Id {}
impl Id {
    fn from_u64(u: u64) -> Self {}
    fn from_non_zero_u64(id: std::num::NonZeroU64) -> Self {}
    fn into_u64(&self) -> u64 {}
    fn into_non_zero_u64(&self) -> std::num::NonZeroU64 {}
}
impl From<&Id> for Option<Id> {}
pub struct Attributes {}
impl Attributes {
    fn new(metadata: &Metadata, values: &field::ValueSet) -> Self {}
    fn new_root(metadata: &Metadata, values: &field::ValueSet) -> Self {}
    fn child_of(parent: Id, metadata: &Metadata, values: &field::ValueSet) -> Self {}
    fn metadata(&self) -> &Metadata {}
    fn values(&self) -> &field::ValueSet {}
    fn is_root(&self) -> bool {}
    fn is_contextual(&self) -> bool {}
    fn parent(&self) -> Option<&Id> {}
    fn record(&self, visitor: &mut dyn field::Visit) {}
    fn contains(&self, field: &field::Field) -> bool {}
    fn is_empty(&self) -> bool {}
    fn fields(&self) -> &field::FieldSet {}
}
pub struct Record {}
impl Record {
    fn new(values: &field::ValueSet) -> Self {}
    fn record(&self, visitor: &mut dyn field::Visit) {}
    fn len(&self) -> usize {}
    fn contains(&self, field: &field::Field) -> bool {}
    fn is_empty(&self) -> bool {}
}
pub struct Current {}
impl Current {
    fn new(id: Id, metadata: &Metadata) -> Self {}
    fn none() -> Self {}
    fn is_known(&self) -> bool {}
    fn into_inner(self) -> Option<(Id, &Metadata)> {}
    fn id(&self) -> Option<&Id> {}
    fn metadata(&self) -> Option<&Metadata> {}
}
}
pub mod subscriber {
use crate::{span, Event, LevelFilter, Metadata};
pub trait Subscriber {
    fn on_register_dispatch(&self, subscriber: &crate::Dispatch);
    fn register_callsite(&self, metadata: &Metadata) -> Interest;
    fn enabled(&self, metadata: &Metadata) -> bool;
    fn max_level_hint(&self) -> Option<LevelFilter>;
    fn new_span(&self, span: &span::Attributes) -> span::Id;
    fn record(&self, span: &span::Id, values: &span::Record);
    fn record_follows_from(&self, span: &span::Id, follows: &span::Id);
    fn event_enabled(&self, event: &Event) -> bool;
    fn event(&self, event: &Event);
    fn enter(&self, span: &span::Id);
    fn exit(&self, span: &span::Id);
    fn clone_span(&self, id: &span::Id) -> span::Id;
    fn drop_span(&self, id: span::Id);
    fn try_close(&self, id: span::Id) -> bool;
    fn current_span(&self) -> span::Current;
}
impl dyn Subscriber {
    fn is<T>(&self) -> bool {}
    fn downcast_ref<T>(&self) -> Option<&T> {}
}
impl<S: Subscriber> Subscriber for Box<S> {}
impl<S: Subscriber> Subscriber for std::sync::Arc<S> {}
#[derive(Clone)]
pub struct Interest {}
impl Interest {
    fn never() -> Self {}
    fn sometimes() -> Self {}
    fn always() -> Self {}
    fn is_never(&self) -> bool {}
    fn is_sometimes(&self) -> bool {}
    fn is_always(&self) -> bool {}
}
#[derive(Clone, Default)]
pub struct NoSubscriber {}
impl NoSubscriber {
    fn new() -> Self {}
}
impl Subscriber for NoSubscriber {}
}
pub mod dispatcher {
use crate::{span, subscriber, Event, Metadata};
#[derive(Clone, Default)]
pub struct Dispatch {}
impl Dispatch {
    fn none() -> Self {}
    fn new<S>(subscriber: S) -> Self {}
    fn downgrade(&self) -> WeakDispatch {}
    fn register_callsite(&self, metadata: &Metadata) -> subscriber::Interest {}
    fn new_span(&self, span: &span::Attributes) -> span::Id {}
    fn record(&self, span: &span::Id, values: &span::Record) {}
    fn record_follows_from(&self, span: &span::Id, follows: &span::Id) {}
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn event(&self, event: &Event) {}
    fn enter(&self, span: &span::Id) {}
    fn exit(&self, span: &span::Id) {}
    fn clone_span(&self, id: &span::Id) -> span::Id {}
    fn drop_span(&self, id: span::Id) {}
    fn try_close(&self, id: span::Id) -> bool {}
    fn current_span(&self) -> span::Current {}
    fn is<T>(&self) -> bool {}
    fn downcast_ref<T>(&self) -> Option<&T> {}
}
impl<S: subscriber::Subscriber> From<S> for Dispatch {}
#[derive(Clone)]
pub struct WeakDispatch {}
impl WeakDispatch {
    fn upgrade(&self) -> Option<Dispatch> {}
}
pub struct DefaultGuard {}
pub struct SetGlobalDefaultError {}
impl std::error::Error for SetGlobalDefaultError {}
impl std::fmt::Display for SetGlobalDefaultError {}
pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T {}
pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard {}
pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError> {}
pub fn has_been_set() -> bool {}
pub fn get_default<T, F: FnMut(&Dispatch) -> T>(f: F) -> T {}
}
