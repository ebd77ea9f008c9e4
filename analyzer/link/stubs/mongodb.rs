pub use client::Client;
pub use client_session::ClientSession;
pub use collection::Collection;
pub use cursor::{Cursor, SessionCursor};
pub use database::Database;
pub use index::IndexModel;
pub use namespace::Namespace;
pub use search_index::SearchIndexModel;
pub use bson;
pub mod error {
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub struct Error { pub kind: Box<ErrorKind>, pub source: Option<Box<Error>> }
impl Error {
    fn custom<T>(e: T) -> Self {}
    fn get_custom<E>(&self) -> Option<&E> {}
    fn contains_label<T: AsRef<str>>(&self, label: T) -> bool {}
    fn labels(&self) -> &std::collections::HashSet<String> {}
    fn server_response(&self) -> Option<&bson::Document> {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
#[derive(Clone)]
pub enum ErrorKind {
    InvalidArgument { message: String },
    Authentication { message: String },
    BsonDeserialization(std::sync::Arc<std::io::Error>),
    BsonSerialization(std::sync::Arc<std::io::Error>),
    BulkWrite(BulkWriteFailure),
    InsertMany(InsertManyError),
    Command(CommandError),
    DnsResolve { message: String },
    Internal { message: String },
    Io(std::sync::Arc<std::io::Error>),
    ConnectionPoolCleared { message: String },
    InvalidResponse { message: String },
    ServerSelection { message: String },
    SessionsNotSupported,
    InvalidTlsConfig { message: String },
    Write(WriteFailure),
    Transaction { message: String },
    IncompatibleServer { message: String },
    MissingResumeToken,
    Custom(std::sync::Arc<dyn std::any::Any>),
    Shutdown,
}
#[derive(Clone)]
pub struct CommandError { pub code: i32, pub code_name: String, pub message: String }
#[derive(Clone)]
pub struct WriteConcernError { pub code: i32, pub code_name: String, pub message: String }
#[derive(Clone)]
pub struct WriteError { pub code: i32, pub code_name: Option<String>, pub message: String }
#[derive(Clone)]
pub struct IndexedWriteError { pub index: usize, pub code: i32, pub message: String }
#[derive(Clone)]
pub struct InsertManyError { pub write_errors: Option<Vec<IndexedWriteError>>, pub write_concern_error: Option<WriteConcernError> }
#[derive(Clone)]
pub struct BulkWriteFailure { pub write_errors: Option<Vec<IndexedWriteError>>, pub write_concern_error: Option<WriteConcernError> }
#[derive(Clone)]
pub enum WriteFailure { WriteConcernError(WriteConcernError), WriteError(WriteError) }
pub const RETRYABLE_WRITE_ERROR: &str = "";
pub const TRANSIENT_TRANSACTION_ERROR: &str = "";
pub const UNKNOWN_TRANSACTION_COMMIT_RESULT: &str = "";
}
pub mod results {
use bson::Bson;
use std::collections::HashMap;
#[derive(Clone)]
pub struct InsertOneResult { pub inserted_id: Bson }
#[derive(Clone)]
pub struct InsertManyResult { pub inserted_ids: HashMap<usize, Bson> }
#[derive(Clone)]
pub struct UpdateResult { pub matched_count: u64, pub modified_count: u64, pub upserted_id: Option<Bson> }
#[derive(Clone)]
pub struct DeleteResult { pub deleted_count: u64 }
#[derive(Clone)]
pub struct CreateIndexResult { pub index_name: String }
#[derive(Clone)]
pub struct CreateIndexesResult { pub index_names: Vec<String> }
#[derive(Clone)]
pub struct SummaryBulkWriteResult { pub inserted_count: i64, pub upserted_count: i64, pub matched_count: i64, pub modified_count: i64, pub deleted_count: i64 }
#[derive(Clone)]
pub struct DatabaseSpecification { pub name: String, pub size_on_disk: u64, pub empty: bool }
#[derive(Clone)]
pub struct CollectionSpecification { pub name: String, pub collection_type: CollectionType }
#[derive(Clone)]
pub enum CollectionType { View, Collection, Timeseries }
}
mod namespace {
#[derive(Clone, Ord)]
pub struct Namespace { pub db: String, pub coll: String }
impl Namespace {
    fn new(db: impl Into<String>, coll: impl Into<String>) -> Self {}
}
impl std::str::FromStr for Namespace { type Err = crate::error::Error; }
impl std::fmt::Display for Namespace {}
}
mod index {
#[derive(Clone, Default)]
pub struct IndexModel { pub keys: bson::Document, pub options: Option<crate::options::IndexOptions> }
impl IndexModel {
    fn builder() -> IndexModelBuilder {}
}
#[derive(Default)]
pub struct IndexModelBuilder {}
impl IndexModelBuilder {
    fn keys(self, keys: impl Into<bson::Document>) -> Self {}
    fn options(self, options: impl Into<Option<crate::options::IndexOptions>>) -> Self {}
    fn build(self) -> IndexModel {}
}
}
mod search_index {
#[derive(Clone, Default)]
pub struct SearchIndexModel { pub definition: bson::Document, pub name: Option<String> }
}
mod client {
use crate::action::*;
use crate::error::Result;
use crate::options::*;
use crate::{ClientSession, Database};
use bson::Document;
#[derive(Clone)]
pub struct Client {}
impl Client {
    async fn with_uri_str(uri: impl AsRef<str>) -> Result<Self> {}
    fn with_options(options: ClientOptions) -> Result<Self> {}
    fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    fn read_concern(&self) -> Option<&ReadConcern> {}
    fn write_concern(&self) -> Option<&WriteConcern> {}
    fn database(&self, name: &str) -> Database {}
    fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
    fn default_database(&self) -> Option<Database> {}
    fn list_databases(&self) -> ListDatabases {}
    fn list_database_names(&self) -> ListDatabaseNames {}
    fn start_session(&self) -> StartSession {}
    fn watch(&self) -> Watch<Document> {}
    fn bulk_write(&self, models: impl IntoIterator) -> BulkWrite {}
    async fn warm_connection_pool(&self) {}
    async fn shutdown(self) {}
}
}
mod database {
use crate::action::*;
use crate::options::*;
use crate::{Client, Collection};
use bson::Document;
#[derive(Clone)]
pub struct Database {}
impl Database {
    fn client(&self) -> &Client {}
    fn name(&self) -> &str {}
    fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    fn read_concern(&self) -> Option<&ReadConcern> {}
    fn write_concern(&self) -> Option<&WriteConcern> {}
    fn collection<T>(&self, name: &str) -> Collection<T> {}
    fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
    fn drop(&self) -> DropDatabase {}
    fn list_collections(&self) -> ListCollections {}
    fn list_collection_names(&self) -> ListCollectionNames {}
    fn create_collection(&self, name: impl Into<String>) -> CreateCollection {}
    fn run_command(&self, command: Document) -> RunCommand {}
    fn run_raw_command<C>(&self, command: C) -> RunCommand {}
    fn run_cursor_command(&self, command: Document) -> RunCursorCommand {}
    fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<Document> {}
    fn watch(&self) -> Watch<Document> {}
    fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> crate::gridfs::GridFsBucket {}
}
}
mod collection {
use crate::action::*;
use crate::options::*;
use crate::{Client, Database, IndexModel, Namespace, SearchIndexModel};
use bson::Document;
pub struct Collection<T> {}
impl<T> Clone for Collection<T> {}
impl<T> Collection<T> {
    fn clone_with_type<U>(&self) -> Collection<U> {}
    fn clone_unconcerned(&self) -> Collection<T> {}
    fn client(&self) -> &Client {}
    fn name(&self) -> &str {}
    fn namespace(&self) -> Namespace {}
    fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    fn read_concern(&self) -> Option<&ReadConcern> {}
    fn write_concern(&self) -> Option<&WriteConcern> {}
    fn drop(&self) -> DropCollection {}
    fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<Document> {}
    fn aggregate_with_session(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<Document> {}
    fn estimated_document_count(&self) -> EstimatedDocumentCount {}
    fn count_documents(&self, filter: Document) -> CountDocuments {}
    fn create_index(&self, index: IndexModel) -> CreateIndex {}
    fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndexes {}
    fn list_indexes(&self) -> ListIndexes {}
    fn list_index_names(&self) -> ListIndexNames {}
    fn drop_index(&self, name: impl AsRef<str>) -> DropIndex {}
    fn drop_indexes(&self) -> DropIndex {}
    fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex {}
    fn delete_one(&self, query: Document) -> Delete {}
    fn delete_many(&self, query: Document) -> Delete {}
    fn delete_one_with_session(&self, query: Document) -> Delete {}
    fn delete_many_with_session(&self, query: Document) -> Delete {}
    fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct {}
    fn find(&self, filter: Document) -> Find<T> {}
    fn find_with_session(&self, filter: Document) -> Find<T> {}
    fn find_one(&self, filter: Document) -> FindOne<T> {}
    fn find_one_with_session(&self, filter: Document) -> FindOne<T> {}
    fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<T> {}
    fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<T> {}
    fn find_one_and_replace<R>(&self, filter: Document, replacement: R) -> FindOneAndReplace<T> {}
    fn insert_one<D>(&self, doc: D) -> InsertOne {}
    fn insert_one_with_session<D>(&self, doc: D) -> InsertOne {}
    fn insert_many<D, I: IntoIterator<Item = D>>(&self, docs: I) -> InsertMany {}
    fn insert_many_with_session<D, I: IntoIterator<Item = D>>(&self, docs: I) -> InsertMany {}
    fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update {}
    fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update {}
    fn update_one_with_session(&self, query: Document, update: impl Into<UpdateModifications>) -> Update {}
    fn replace_one<R>(&self, query: Document, replacement: R) -> ReplaceOne {}
    fn watch(&self) -> Watch<T> {}
}
}
pub mod cursor {
use crate::error::Result;
use crate::ClientSession;
use bson::RawDocument;
use futures_core::Stream;
pub struct Cursor<T> {}
impl<T> Cursor<T> {
    async fn advance(&mut self) -> Result<bool> {}
    fn current(&self) -> &RawDocument {}
    fn has_next(&self) -> bool {}
    fn deserialize_current(&self) -> Result<T> {}
    fn with_type<D>(self) -> Cursor<D> {}
}
impl<T> Stream for Cursor<T> { type Item = Result<T>; }
pub struct SessionCursor<T> {}
impl<T> SessionCursor<T> {
    fn stream(&mut self, session: &mut ClientSession) -> SessionCursorStream<T> {}
    async fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>> {}
    async fn advance(&mut self, session: &mut ClientSession) -> Result<bool> {}
    fn current(&self) -> &RawDocument {}
    fn deserialize_current(&self) -> Result<T> {}
    fn with_type<D>(self) -> SessionCursor<D> {}
}
pub struct SessionCursorStream<T> {}
impl<T> Stream for SessionCursorStream<T> { type Item = Result<T>; }
}
mod client_session {
use crate::action::{EndTransaction, StartTransaction};
use crate::Client;
pub struct ClientSession {}
impl ClientSession {
    fn client(&self) -> Client {}
    fn id(&self) -> &bson::Document {}
    fn advance_cluster_time(&mut self, to: &ClusterTime) {}
    fn advance_operation_time(&mut self, ts: bson::Timestamp) {}
    fn operation_time(&self) -> Option<bson::Timestamp> {}
    fn cluster_time(&self) -> Option<&ClusterTime> {}
    fn start_transaction(&mut self) -> StartTransaction {}
    fn commit_transaction(&mut self) -> EndTransaction {}
    fn abort_transaction(&mut self) -> EndTransaction {}
}
#[derive(Clone)]
pub struct ClusterTime {}
}
pub mod change_stream {
use crate::error::Result;
pub struct ChangeStream<T> {}
impl<T> ChangeStream<T> {
    fn resume_token(&self) -> Option<event::ResumeToken> {}
    fn with_type<D>(self) -> ChangeStream<D> {}
    fn is_alive(&self) -> bool {}
    async fn next_if_any(&mut self) -> Result<Option<T>> {}
}
impl<T> futures_core::Stream for ChangeStream<T> { type Item = Result<T>; }
pub mod event {
#[derive(Clone)]
pub struct ResumeToken {}
#[derive(Clone)]
pub struct ChangeStreamEvent<T> {
    pub id: ResumeToken,
    pub operation_type: OperationType,
    pub ns: Option<ChangeNamespace>,
    pub to: Option<ChangeNamespace>,
    pub document_key: Option<bson::Document>,
    pub update_description: Option<UpdateDescription>,
    pub cluster_time: Option<bson::Timestamp>,
    pub full_document: Option<T>,
    pub full_document_before_change: Option<T>,
}
#[derive(Clone)]
pub struct ChangeNamespace { pub db: String, pub coll: Option<String> }
#[derive(Clone)]
pub struct UpdateDescription { pub updated_fields: bson::Document, pub removed_fields: Vec<String> }
#[derive(Clone)]
pub enum OperationType { Insert, Update, Replace, Delete, Drop, Rename, DropDatabase, Invalidate, Other(String) }
}
}
pub mod action {
use crate::change_stream::{event::ChangeStreamEvent, ChangeStream};
use crate::error::Result;
use crate::options::*;
use crate::results::*;
use crate::{ClientSession, Cursor, IndexModel};
use bson::{Bson, Document};
use std::future::Future;
use std::time::Duration;
pub struct Find<T> {}
impl<T> Find<T> {
    fn with_options(self, options: impl Into<Option<FindOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
    fn read_concern(self, read_concern: ReadConcern) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
    fn skip(self, skip: u64) -> Self {}
    fn sort(self, sort: Document) -> Self {}
    fn projection(self, projection: Document) -> Self {}
    fn show_record_id(self, show: bool) -> Self {}
    fn min(self, min: Document) -> Self {}
    fn max(self, max: Document) -> Self {}
    fn allow_partial_results(self, allow: bool) -> Self {}
    fn limit(self, limit: i64) -> Self {}
    fn batch_size(self, batch_size: u32) -> Self {}
    fn allow_disk_use(self, allow: bool) -> Self {}
    fn no_cursor_timeout(self, no: bool) -> Self {}
    fn cursor_type(self, cursor_type: CursorType) -> Self {}
    fn max_await_time(self, max_await_time: Duration) -> Self {}
}
impl<T> Future for Find<T> { type Output = Result<Cursor<T>>; }
pub struct FindOne<T> {}
impl<T> FindOne<T> {
    fn with_options(self, options: impl Into<Option<FindOneOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
    fn read_concern(self, read_concern: ReadConcern) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
    fn skip(self, skip: u64) -> Self {}
    fn sort(self, sort: Document) -> Self {}
    fn projection(self, projection: Document) -> Self {}
    fn show_record_id(self, show: bool) -> Self {}
    fn min(self, min: Document) -> Self {}
    fn max(self, max: Document) -> Self {}
    fn allow_partial_results(self, allow: bool) -> Self {}
}
impl<T> Future for FindOne<T> { type Output = Result<Option<T>>; }
pub struct FindOneAndDelete<T> {}
impl<T> FindOneAndDelete<T> {
    fn with_options(self, options: impl Into<Option<FindOneAndDeleteOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn sort(self, sort: Document) -> Self {}
    fn projection(self, projection: Document) -> Self {}
}
impl<T> Future for FindOneAndDelete<T> { type Output = Result<Option<T>>; }
pub struct FindOneAndUpdate<T> {}
impl<T> FindOneAndUpdate<T> {
    fn with_options(self, options: impl Into<Option<FindOneAndUpdateOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn sort(self, sort: Document) -> Self {}
    fn projection(self, projection: Document) -> Self {}
    fn upsert(self, upsert: bool) -> Self {}
    fn array_filters(self, filters: Vec<Document>) -> Self {}
    fn return_document(self, return_document: ReturnDocument) -> Self {}
    fn bypass_document_validation(self, bypass: bool) -> Self {}
}
impl<T> Future for FindOneAndUpdate<T> { type Output = Result<Option<T>>; }
pub struct FindOneAndReplace<T> {}
impl<T> FindOneAndReplace<T> {
    fn with_options(self, options: impl Into<Option<FindOneAndReplaceOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn sort(self, sort: Document) -> Self {}
    fn projection(self, projection: Document) -> Self {}
    fn upsert(self, upsert: bool) -> Self {}
    fn return_document(self, return_document: ReturnDocument) -> Self {}
    fn bypass_document_validation(self, bypass: bool) -> Self {}
}
impl<T> Future for FindOneAndReplace<T> { type Output = Result<Option<T>>; }
pub struct InsertOne {}
impl InsertOne {
    fn with_options(self, options: impl Into<Option<InsertOneOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn bypass_document_validation(self, bypass: bool) -> Self {}
}
impl Future for InsertOne { type Output = Result<InsertOneResult>; }
pub struct InsertMany {}
impl InsertMany {
    fn with_options(self, options: impl Into<Option<InsertManyOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn bypass_document_validation(self, bypass: bool) -> Self {}
    fn ordered(self, ordered: bool) -> Self {}
}
impl Future for InsertMany { type Output = Result<InsertManyResult>; }
pub struct Update {}
impl Update {
    fn with_options(self, options: impl Into<Option<UpdateOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
    fn upsert(self, upsert: bool) -> Self {}
    fn array_filters(self, filters: Vec<Document>) -> Self {}
    fn bypass_document_validation(self, bypass: bool) -> Self {}
    fn sort(self, sort: Document) -> Self {}
}
impl Future for Update { type Output = Result<UpdateResult>; }
pub struct ReplaceOne {}
impl ReplaceOne {
    fn with_options(self, options: impl Into<Option<ReplaceOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
    fn upsert(self, upsert: bool) -> Self {}
    fn bypass_document_validation(self, bypass: bool) -> Self {}
    fn sort(self, sort: Document) -> Self {}
}
impl Future for ReplaceOne { type Output = Result<UpdateResult>; }
pub struct Delete {}
impl Delete {
    fn with_options(self, options: impl Into<Option<DeleteOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
}
impl Future for Delete { type Output = Result<DeleteResult>; }
pub struct CountDocuments {}
impl CountDocuments {
    fn with_options(self, options: impl Into<Option<CountOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn read_concern(self, read_concern: ReadConcern) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
    fn limit(self, limit: i64) -> Self {}
    fn skip(self, skip: u64) -> Self {}
}
impl Future for CountDocuments { type Output = Result<u64>; }
pub struct EstimatedDocumentCount {}
impl EstimatedDocumentCount {
    fn with_options(self, options: impl Into<Option<EstimatedDocumentCountOptions>>) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn read_concern(self, read_concern: ReadConcern) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
}
impl Future for EstimatedDocumentCount { type Output = Result<u64>; }
pub struct Distinct {}
impl Distinct {
    fn with_options(self, options: impl Into<Option<DistinctOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn read_concern(self, read_concern: ReadConcern) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
}
impl Future for Distinct { type Output = Result<Vec<Bson>>; }
pub struct Aggregate<T> {}
impl<T> Aggregate<T> {
    fn with_options(self, options: impl Into<Option<AggregateOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn hint(self, hint: Hint) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
    fn read_concern(self, read_concern: ReadConcern) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
    fn batch_size(self, batch_size: u32) -> Self {}
    fn allow_disk_use(self, allow: bool) -> Self {}
    fn bypass_document_validation(self, bypass: bool) -> Self {}
    fn max_await_time(self, max_await_time: Duration) -> Self {}
    fn with_type<U>(self) -> Aggregate<U> {}
}
impl<T> Future for Aggregate<T> { type Output = Result<Cursor<T>>; }
pub struct CreateIndex {}
impl CreateIndex {
    fn with_options(self, options: impl Into<Option<CreateIndexOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
}
impl Future for CreateIndex { type Output = Result<CreateIndexResult>; }
pub struct CreateIndexes {}
impl CreateIndexes {
    fn with_options(self, options: impl Into<Option<CreateIndexOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
}
impl Future for CreateIndexes { type Output = Result<CreateIndexesResult>; }
pub struct ListIndexes {}
impl ListIndexes {
    fn with_options(self, options: impl Into<Option<ListIndexesOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn batch_size(self, batch_size: u32) -> Self {}
}
impl Future for ListIndexes { type Output = Result<Cursor<IndexModel>>; }
pub struct ListIndexNames {}
impl ListIndexNames {
    fn with_options(self, options: impl Into<Option<ListIndexesOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn batch_size(self, batch_size: u32) -> Self {}
}
impl Future for ListIndexNames { type Output = Result<Vec<String>>; }
pub struct DropIndex {}
impl DropIndex {
    fn with_options(self, options: impl Into<Option<DropIndexOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
}
impl Future for DropIndex { type Output = Result<()>; }
pub struct CreateSearchIndex {}
impl CreateSearchIndex {
    fn with_options(self, options: impl Into<Option<CreateSearchIndexOptions>>) -> Self {}
}
impl Future for CreateSearchIndex { type Output = Result<String>; }
pub struct DropCollection {}
impl DropCollection {
    fn with_options(self, options: impl Into<Option<DropCollectionOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
}
impl Future for DropCollection { type Output = Result<()>; }
pub struct DropDatabase {}
impl DropDatabase {
    fn with_options(self, options: impl Into<Option<DropDatabaseOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
}
impl Future for DropDatabase { type Output = Result<()>; }
pub struct ListCollections {}
impl ListCollections {
    fn with_options(self, options: impl Into<Option<ListCollectionsOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn batch_size(self, batch_size: u32) -> Self {}
    fn filter(self, filter: Document) -> Self {}
}
impl Future for ListCollections { type Output = Result<Cursor<CollectionSpecification>>; }
pub struct ListCollectionNames {}
impl ListCollectionNames {
    fn with_options(self, options: impl Into<Option<ListCollectionsOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn filter(self, filter: Document) -> Self {}
}
impl Future for ListCollectionNames { type Output = Result<Vec<String>>; }
pub struct CreateCollection {}
impl CreateCollection {
    fn with_options(self, options: impl Into<Option<CreateCollectionOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn capped(self, capped: bool) -> Self {}
    fn size(self, size: u64) -> Self {}
    fn validator(self, validator: Document) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn timeseries(self, timeseries: TimeseriesOptions) -> Self {}
    fn expire_after_seconds(self, after: Duration) -> Self {}
    fn pipeline(self, pipeline: impl IntoIterator<Item = Document>) -> Self {}
}
impl Future for CreateCollection { type Output = Result<()>; }
pub struct RunCommand {}
impl RunCommand {
    fn with_options(self, options: impl Into<Option<RunCommandOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
}
impl Future for RunCommand { type Output = Result<Document>; }
pub struct RunCursorCommand {}
impl RunCursorCommand {
    fn with_options(self, options: impl Into<Option<RunCursorCommandOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
    fn batch_size(self, batch_size: u32) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn max_time(self, max_time: Duration) -> Self {}
}
impl Future for RunCursorCommand { type Output = Result<Cursor<Document>>; }
pub struct ListDatabases {}
impl ListDatabases {
    fn with_options(self, options: impl Into<Option<ListDatabasesOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn filter(self, filter: Document) -> Self {}
}
impl Future for ListDatabases { type Output = Result<Vec<DatabaseSpecification>>; }
pub struct ListDatabaseNames {}
impl ListDatabaseNames {
    fn with_options(self, options: impl Into<Option<ListDatabasesOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn filter(self, filter: Document) -> Self {}
}
impl Future for ListDatabaseNames { type Output = Result<Vec<String>>; }
pub struct StartSession {}
impl StartSession {
    fn with_options(self, options: impl Into<Option<SessionOptions>>) -> Self {}
    fn default_transaction_options(self, options: TransactionOptions) -> Self {}
    fn snapshot(self, snapshot: bool) -> Self {}
    fn causal_consistency(self, causal: bool) -> Self {}
}
impl Future for StartSession { type Output = Result<ClientSession>; }
pub struct StartTransaction {}
impl StartTransaction {
    fn with_options(self, options: impl Into<Option<TransactionOptions>>) -> Self {}
    fn read_concern(self, read_concern: ReadConcern) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
    async fn and_run<C, F, R>(self, context: C, callback: F) -> Result<R> where F: FnMut(&mut ClientSession, &mut C) -> std::pin::Pin<Box<dyn Future<Output = Result<R>>>> {}
    async fn and_run2<F: FnMut(&mut ClientSession) -> Fut, Fut: Future<Output = Result<R>>, R>(self, callback: F) -> Result<R> {}
}
impl Future for StartTransaction { type Output = Result<()>; }
pub struct EndTransaction {}
impl EndTransaction {
    fn with_options(self, options: impl Into<Option<TransactionOptions>>) -> Self {}
}
impl Future for EndTransaction { type Output = Result<()>; }
pub struct Watch<T> {}
impl<T> Watch<T> {
    fn with_options(self, options: impl Into<Option<ChangeStreamOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn pipeline(self, pipeline: impl IntoIterator<Item = Document>) -> Self {}
    fn max_await_time(self, max_await_time: Duration) -> Self {}
    fn resume_after(self, token: impl Into<Option<crate::change_stream::event::ResumeToken>>) -> Self {}
    fn start_after(self, token: impl Into<Option<crate::change_stream::event::ResumeToken>>) -> Self {}
    fn start_at_operation_time(self, at: bson::Timestamp) -> Self {}
    fn full_document(self, kind: FullDocumentType) -> Self {}
    fn full_document_before_change(self, kind: FullDocumentBeforeChangeType) -> Self {}
    fn batch_size(self, batch_size: u32) -> Self {}
    fn collation(self, collation: Collation) -> Self {}
    fn read_concern(self, read_concern: ReadConcern) -> Self {}
    fn selection_criteria(self, selection_criteria: SelectionCriteria) -> Self {}
}
impl<T> Future for Watch<T> { type Output = Result<ChangeStream<ChangeStreamEvent<T>>>; }
pub struct BulkWrite {}
impl BulkWrite {
    fn with_options(self, options: impl Into<Option<BulkWriteOptions>>) -> Self {}
    fn session(self, session: &mut ClientSession) -> Self {}
    fn comment(self, comment: impl Into<Bson>) -> Self {}
    fn write_concern(self, write_concern: WriteConcern) -> Self {}
    fn ordered(self, ordered: bool) -> Self {}
    fn let_vars(self, let_vars: Document) -> Self {}
    fn bypass_document_validation(self, bypass: bool) -> Self {}
}
impl Future for BulkWrite { type Output = Result<SummaryBulkWriteResult>; }
}
pub mod gridfs {
use crate::action::{Find, FindOne};
use crate::error::Result;
use bson::{Bson, Document};
#[derive(Clone)]
pub struct GridFsBucket {}
impl GridFsBucket {
    async fn open_upload_stream(&self, filename: impl AsRef<str>) -> Result<GridFsUploadStream> {}
    async fn open_download_stream(&self, id: Bson) -> Result<GridFsDownloadStream> {}
    async fn open_download_stream_by_name(&self, filename: impl Into<String>) -> Result<GridFsDownloadStream> {}
    async fn delete(&self, id: Bson) -> Result<()> {}
    async fn rename(&self, id: Bson, new_filename: impl Into<String>) -> Result<()> {}
    async fn drop(&self) -> Result<()> {}
    fn find(&self, filter: Document) -> Find<FilesCollectionDocument> {}
    fn find_one(&self, filter: Document) -> FindOne<FilesCollectionDocument> {}
}
#[derive(Clone)]
pub struct FilesCollectionDocument { pub id: Bson, pub length: u64, pub upload_date: bson::DateTime, pub filename: Option<String>, pub metadata: Option<Document> }
pub struct GridFsUploadStream {}
impl GridFsUploadStream {
    fn id(&self) -> &Bson {}
    async fn abort(&mut self) -> Result<()> {}
}
impl futures_io::AsyncWrite for GridFsUploadStream {}
pub struct GridFsDownloadStream {}
impl futures_io::AsyncRead for GridFsDownloadStream {}
}
pub mod options {
use crate::error::Result;
use bson::{Bson, Document};
use std::time::Duration;
#[derive(Clone, Default)]
pub struct FindOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub let_vars: Option<Document>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria>, pub skip: Option<u64>, pub sort: Option<Document>, pub projection: Option<Document>, pub show_record_id: Option<bool>, pub min: Option<Document>, pub max: Option<Document>, pub allow_partial_results: Option<bool>, pub limit: Option<i64>, pub batch_size: Option<u32>, pub allow_disk_use: Option<bool>, pub no_cursor_timeout: Option<bool>, pub cursor_type: Option<CursorType>, pub max_await_time: Option<Duration> }
impl FindOptions {
    fn builder() -> FindOptionsBuilder {}
}
#[derive(Default)]
pub struct FindOptionsBuilder {}
impl FindOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn skip(self, value: impl Into<Option<u64>>) -> Self {}
    fn sort(self, value: impl Into<Option<Document>>) -> Self {}
    fn projection(self, value: impl Into<Option<Document>>) -> Self {}
    fn show_record_id(self, value: impl Into<Option<bool>>) -> Self {}
    fn min(self, value: impl Into<Option<Document>>) -> Self {}
    fn max(self, value: impl Into<Option<Document>>) -> Self {}
    fn allow_partial_results(self, value: impl Into<Option<bool>>) -> Self {}
    fn limit(self, value: impl Into<Option<i64>>) -> Self {}
    fn batch_size(self, value: impl Into<Option<u32>>) -> Self {}
    fn allow_disk_use(self, value: impl Into<Option<bool>>) -> Self {}
    fn no_cursor_timeout(self, value: impl Into<Option<bool>>) -> Self {}
    fn cursor_type(self, value: impl Into<Option<CursorType>>) -> Self {}
    fn max_await_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn build(self) -> FindOptions {}
}
#[derive(Clone, Default)]
pub struct FindOneOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub let_vars: Option<Document>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria>, pub skip: Option<u64>, pub sort: Option<Document>, pub projection: Option<Document>, pub show_record_id: Option<bool>, pub min: Option<Document>, pub max: Option<Document>, pub allow_partial_results: Option<bool> }
impl FindOneOptions {
    fn builder() -> FindOneOptionsBuilder {}
}
#[derive(Default)]
pub struct FindOneOptionsBuilder {}
impl FindOneOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn skip(self, value: impl Into<Option<u64>>) -> Self {}
    fn sort(self, value: impl Into<Option<Document>>) -> Self {}
    fn projection(self, value: impl Into<Option<Document>>) -> Self {}
    fn show_record_id(self, value: impl Into<Option<bool>>) -> Self {}
    fn min(self, value: impl Into<Option<Document>>) -> Self {}
    fn max(self, value: impl Into<Option<Document>>) -> Self {}
    fn allow_partial_results(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> FindOneOptions {}
}
#[derive(Clone, Default)]
pub struct FindOneAndDeleteOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub let_vars: Option<Document>, pub write_concern: Option<WriteConcern>, pub sort: Option<Document>, pub projection: Option<Document> }
impl FindOneAndDeleteOptions {
    fn builder() -> FindOneAndDeleteOptionsBuilder {}
}
#[derive(Default)]
pub struct FindOneAndDeleteOptionsBuilder {}
impl FindOneAndDeleteOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn sort(self, value: impl Into<Option<Document>>) -> Self {}
    fn projection(self, value: impl Into<Option<Document>>) -> Self {}
    fn build(self) -> FindOneAndDeleteOptions {}
}
#[derive(Clone, Default)]
pub struct FindOneAndUpdateOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub let_vars: Option<Document>, pub write_concern: Option<WriteConcern>, pub sort: Option<Document>, pub projection: Option<Document>, pub upsert: Option<bool>, pub array_filters: Option<Vec<Document>>, pub return_document: Option<ReturnDocument>, pub bypass_document_validation: Option<bool> }
impl FindOneAndUpdateOptions {
    fn builder() -> FindOneAndUpdateOptionsBuilder {}
}
#[derive(Default)]
pub struct FindOneAndUpdateOptionsBuilder {}
impl FindOneAndUpdateOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn sort(self, value: impl Into<Option<Document>>) -> Self {}
    fn projection(self, value: impl Into<Option<Document>>) -> Self {}
    fn upsert(self, value: impl Into<Option<bool>>) -> Self {}
    fn array_filters(self, value: impl Into<Option<Vec<Document>>>) -> Self {}
    fn return_document(self, value: impl Into<Option<ReturnDocument>>) -> Self {}
    fn bypass_document_validation(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> FindOneAndUpdateOptions {}
}
#[derive(Clone, Default)]
pub struct FindOneAndReplaceOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub let_vars: Option<Document>, pub write_concern: Option<WriteConcern>, pub sort: Option<Document>, pub projection: Option<Document>, pub upsert: Option<bool>, pub return_document: Option<ReturnDocument>, pub bypass_document_validation: Option<bool> }
impl FindOneAndReplaceOptions {
    fn builder() -> FindOneAndReplaceOptionsBuilder {}
}
#[derive(Default)]
pub struct FindOneAndReplaceOptionsBuilder {}
impl FindOneAndReplaceOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn sort(self, value: impl Into<Option<Document>>) -> Self {}
    fn projection(self, value: impl Into<Option<Document>>) -> Self {}
    fn upsert(self, value: impl Into<Option<bool>>) -> Self {}
    fn return_document(self, value: impl Into<Option<ReturnDocument>>) -> Self {}
    fn bypass_document_validation(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> FindOneAndReplaceOptions {}
}
#[derive(Clone, Default)]
pub struct InsertOneOptions { pub comment: Option<Bson>, pub write_concern: Option<WriteConcern>, pub bypass_document_validation: Option<bool> }
impl InsertOneOptions {
    fn builder() -> InsertOneOptionsBuilder {}
}
#[derive(Default)]
pub struct InsertOneOptionsBuilder {}
impl InsertOneOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn bypass_document_validation(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> InsertOneOptions {}
}
#[derive(Clone, Default)]
pub struct InsertManyOptions { pub comment: Option<Bson>, pub write_concern: Option<WriteConcern>, pub bypass_document_validation: Option<bool>, pub ordered: Option<bool> }
impl InsertManyOptions {
    fn builder() -> InsertManyOptionsBuilder {}
}
#[derive(Default)]
pub struct InsertManyOptionsBuilder {}
impl InsertManyOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn bypass_document_validation(self, value: impl Into<Option<bool>>) -> Self {}
    fn ordered(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> InsertManyOptions {}
}
#[derive(Clone, Default)]
pub struct UpdateOptions { pub comment: Option<Bson>, pub write_concern: Option<WriteConcern>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub let_vars: Option<Document>, pub upsert: Option<bool>, pub array_filters: Option<Vec<Document>>, pub bypass_document_validation: Option<bool>, pub sort: Option<Document> }
impl UpdateOptions {
    fn builder() -> UpdateOptionsBuilder {}
}
#[derive(Default)]
pub struct UpdateOptionsBuilder {}
impl UpdateOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn upsert(self, value: impl Into<Option<bool>>) -> Self {}
    fn array_filters(self, value: impl Into<Option<Vec<Document>>>) -> Self {}
    fn bypass_document_validation(self, value: impl Into<Option<bool>>) -> Self {}
    fn sort(self, value: impl Into<Option<Document>>) -> Self {}
    fn build(self) -> UpdateOptions {}
}
#[derive(Clone, Default)]
pub struct ReplaceOptions { pub comment: Option<Bson>, pub write_concern: Option<WriteConcern>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub let_vars: Option<Document>, pub upsert: Option<bool>, pub bypass_document_validation: Option<bool>, pub sort: Option<Document> }
impl ReplaceOptions {
    fn builder() -> ReplaceOptionsBuilder {}
}
#[derive(Default)]
pub struct ReplaceOptionsBuilder {}
impl ReplaceOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn upsert(self, value: impl Into<Option<bool>>) -> Self {}
    fn bypass_document_validation(self, value: impl Into<Option<bool>>) -> Self {}
    fn sort(self, value: impl Into<Option<Document>>) -> Self {}
    fn build(self) -> ReplaceOptions {}
}
#[derive(Clone, Default)]
pub struct DeleteOptions { pub comment: Option<Bson>, pub write_concern: Option<WriteConcern>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub let_vars: Option<Document> }
impl DeleteOptions {
    fn builder() -> DeleteOptionsBuilder {}
}
#[derive(Default)]
pub struct DeleteOptionsBuilder {}
impl DeleteOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn build(self) -> DeleteOptions {}
}
#[derive(Clone, Default)]
pub struct CountOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria>, pub limit: Option<i64>, pub skip: Option<u64> }
impl CountOptions {
    fn builder() -> CountOptionsBuilder {}
}
#[derive(Default)]
pub struct CountOptionsBuilder {}
impl CountOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn limit(self, value: impl Into<Option<i64>>) -> Self {}
    fn skip(self, value: impl Into<Option<u64>>) -> Self {}
    fn build(self) -> CountOptions {}
}
#[derive(Clone, Default)]
pub struct EstimatedDocumentCountOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria> }
impl EstimatedDocumentCountOptions {
    fn builder() -> EstimatedDocumentCountOptionsBuilder {}
}
#[derive(Default)]
pub struct EstimatedDocumentCountOptionsBuilder {}
impl EstimatedDocumentCountOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn build(self) -> EstimatedDocumentCountOptions {}
}
#[derive(Clone, Default)]
pub struct DistinctOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub collation: Option<Collation>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria>, pub hint: Option<Hint> }
impl DistinctOptions {
    fn builder() -> DistinctOptionsBuilder {}
}
#[derive(Default)]
pub struct DistinctOptionsBuilder {}
impl DistinctOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn build(self) -> DistinctOptions {}
}
#[derive(Clone, Default)]
pub struct AggregateOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub hint: Option<Hint>, pub collation: Option<Collation>, pub let_vars: Option<Document>, pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern>, pub selection_criteria: Option<SelectionCriteria>, pub batch_size: Option<u32>, pub allow_disk_use: Option<bool>, pub bypass_document_validation: Option<bool>, pub max_await_time: Option<Duration> }
impl AggregateOptions {
    fn builder() -> AggregateOptionsBuilder {}
}
#[derive(Default)]
pub struct AggregateOptionsBuilder {}
impl AggregateOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn hint(self, value: impl Into<Option<Hint>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn batch_size(self, value: impl Into<Option<u32>>) -> Self {}
    fn allow_disk_use(self, value: impl Into<Option<bool>>) -> Self {}
    fn bypass_document_validation(self, value: impl Into<Option<bool>>) -> Self {}
    fn max_await_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn build(self) -> AggregateOptions {}
}
#[derive(Clone, Default)]
pub struct CreateIndexOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub write_concern: Option<WriteConcern> }
impl CreateIndexOptions {
    fn builder() -> CreateIndexOptionsBuilder {}
}
#[derive(Default)]
pub struct CreateIndexOptionsBuilder {}
impl CreateIndexOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn build(self) -> CreateIndexOptions {}
}
#[derive(Clone, Default)]
pub struct ListIndexesOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub batch_size: Option<u32> }
impl ListIndexesOptions {
    fn builder() -> ListIndexesOptionsBuilder {}
}
#[derive(Default)]
pub struct ListIndexesOptionsBuilder {}
impl ListIndexesOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn batch_size(self, value: impl Into<Option<u32>>) -> Self {}
    fn build(self) -> ListIndexesOptions {}
}
#[derive(Clone, Default)]
pub struct DropIndexOptions { pub comment: Option<Bson>, pub max_time: Option<Duration>, pub write_concern: Option<WriteConcern> }
impl DropIndexOptions {
    fn builder() -> DropIndexOptionsBuilder {}
}
#[derive(Default)]
pub struct DropIndexOptionsBuilder {}
impl DropIndexOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn build(self) -> DropIndexOptions {}
}
#[derive(Clone, Default)]
pub struct CreateSearchIndexOptions {  }
impl CreateSearchIndexOptions {
    fn builder() -> CreateSearchIndexOptionsBuilder {}
}
#[derive(Default)]
pub struct CreateSearchIndexOptionsBuilder {}
impl CreateSearchIndexOptionsBuilder {
    fn build(self) -> CreateSearchIndexOptions {}
}
#[derive(Clone, Default)]
pub struct DropCollectionOptions { pub comment: Option<Bson>, pub write_concern: Option<WriteConcern> }
impl DropCollectionOptions {
    fn builder() -> DropCollectionOptionsBuilder {}
}
#[derive(Default)]
pub struct DropCollectionOptionsBuilder {}
impl DropCollectionOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn build(self) -> DropCollectionOptions {}
}
#[derive(Clone, Default)]
pub struct DropDatabaseOptions { pub comment: Option<Bson>, pub write_concern: Option<WriteConcern> }
impl DropDatabaseOptions {
    fn builder() -> DropDatabaseOptionsBuilder {}
}
#[derive(Default)]
pub struct DropDatabaseOptionsBuilder {}
impl DropDatabaseOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn build(self) -> DropDatabaseOptions {}
}
#[derive(Clone, Default)]
pub struct ListCollectionsOptions { pub comment: Option<Bson>, pub batch_size: Option<u32>, pub filter: Option<Document> }
impl ListCollectionsOptions {
    fn builder() -> ListCollectionsOptionsBuilder {}
}
#[derive(Default)]
pub struct ListCollectionsOptionsBuilder {}
impl ListCollectionsOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn batch_size(self, value: impl Into<Option<u32>>) -> Self {}
    fn filter(self, value: impl Into<Option<Document>>) -> Self {}
    fn build(self) -> ListCollectionsOptions {}
}
#[derive(Clone, Default)]
pub struct ListDatabasesOptions { pub comment: Option<Bson>, pub filter: Option<Document> }
impl ListDatabasesOptions {
    fn builder() -> ListDatabasesOptionsBuilder {}
}
#[derive(Default)]
pub struct ListDatabasesOptionsBuilder {}
impl ListDatabasesOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn filter(self, value: impl Into<Option<Document>>) -> Self {}
    fn build(self) -> ListDatabasesOptions {}
}
#[derive(Clone, Default)]
pub struct CreateCollectionOptions { pub comment: Option<Bson>, pub write_concern: Option<WriteConcern>, pub collation: Option<Collation>, pub capped: Option<bool>, pub size: Option<u64>, pub max: Option<u64>, pub validator: Option<Document>, pub view_on: Option<String>, pub pipeline: Option<Vec<Document>>, pub timeseries: Option<TimeseriesOptions>, pub expire_after_seconds: Option<Duration> }
impl CreateCollectionOptions {
    fn builder() -> CreateCollectionOptionsBuilder {}
}
#[derive(Default)]
pub struct CreateCollectionOptionsBuilder {}
impl CreateCollectionOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn capped(self, value: impl Into<Option<bool>>) -> Self {}
    fn size(self, value: impl Into<Option<u64>>) -> Self {}
    fn max(self, value: impl Into<Option<u64>>) -> Self {}
    fn validator(self, value: impl Into<Option<Document>>) -> Self {}
    fn view_on(self, value: impl Into<Option<String>>) -> Self {}
    fn pipeline(self, value: impl Into<Option<Vec<Document>>>) -> Self {}
    fn timeseries(self, value: impl Into<Option<TimeseriesOptions>>) -> Self {}
    fn expire_after_seconds(self, value: impl Into<Option<Duration>>) -> Self {}
    fn build(self) -> CreateCollectionOptions {}
}
#[derive(Clone, Default)]
pub struct RunCommandOptions { pub selection_criteria: Option<SelectionCriteria> }
impl RunCommandOptions {
    fn builder() -> RunCommandOptionsBuilder {}
}
#[derive(Default)]
pub struct RunCommandOptionsBuilder {}
impl RunCommandOptionsBuilder {
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn build(self) -> RunCommandOptions {}
}
#[derive(Clone, Default)]
pub struct RunCursorCommandOptions { pub selection_criteria: Option<SelectionCriteria>, pub batch_size: Option<u32>, pub comment: Option<Bson>, pub max_time: Option<Duration> }
impl RunCursorCommandOptions {
    fn builder() -> RunCursorCommandOptionsBuilder {}
}
#[derive(Default)]
pub struct RunCursorCommandOptionsBuilder {}
impl RunCursorCommandOptionsBuilder {
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn batch_size(self, value: impl Into<Option<u32>>) -> Self {}
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn build(self) -> RunCursorCommandOptions {}
}
#[derive(Clone, Default)]
pub struct DatabaseOptions { pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern> }
impl DatabaseOptions {
    fn builder() -> DatabaseOptionsBuilder {}
}
#[derive(Default)]
pub struct DatabaseOptionsBuilder {}
impl DatabaseOptionsBuilder {
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn build(self) -> DatabaseOptions {}
}
#[derive(Clone, Default)]
pub struct CollectionOptions { pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern> }
impl CollectionOptions {
    fn builder() -> CollectionOptionsBuilder {}
}
#[derive(Default)]
pub struct CollectionOptionsBuilder {}
impl CollectionOptionsBuilder {
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn build(self) -> CollectionOptions {}
}
#[derive(Clone, Default)]
pub struct TransactionOptions { pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern>, pub selection_criteria: Option<SelectionCriteria>, pub max_commit_time: Option<Duration> }
impl TransactionOptions {
    fn builder() -> TransactionOptionsBuilder {}
}
#[derive(Default)]
pub struct TransactionOptionsBuilder {}
impl TransactionOptionsBuilder {
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn max_commit_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn build(self) -> TransactionOptions {}
}
#[derive(Clone, Default)]
pub struct SessionOptions { pub causal_consistency: Option<bool>, pub snapshot: Option<bool>, pub default_transaction_options: Option<TransactionOptions> }
impl SessionOptions {
    fn builder() -> SessionOptionsBuilder {}
}
#[derive(Default)]
pub struct SessionOptionsBuilder {}
impl SessionOptionsBuilder {
    fn causal_consistency(self, value: impl Into<Option<bool>>) -> Self {}
    fn snapshot(self, value: impl Into<Option<bool>>) -> Self {}
    fn default_transaction_options(self, value: impl Into<Option<TransactionOptions>>) -> Self {}
    fn build(self) -> SessionOptions {}
}
#[derive(Clone, Default)]
pub struct ChangeStreamOptions { pub comment: Option<Bson>, pub max_await_time: Option<Duration>, pub batch_size: Option<u32>, pub collation: Option<Collation>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria>, pub full_document: Option<FullDocumentType>, pub full_document_before_change: Option<FullDocumentBeforeChangeType>, pub resume_after: Option<crate::change_stream::event::ResumeToken>, pub start_after: Option<crate::change_stream::event::ResumeToken>, pub start_at_operation_time: Option<bson::Timestamp> }
impl ChangeStreamOptions {
    fn builder() -> ChangeStreamOptionsBuilder {}
}
#[derive(Default)]
pub struct ChangeStreamOptionsBuilder {}
impl ChangeStreamOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn max_await_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn batch_size(self, value: impl Into<Option<u32>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn full_document(self, value: impl Into<Option<FullDocumentType>>) -> Self {}
    fn full_document_before_change(self, value: impl Into<Option<FullDocumentBeforeChangeType>>) -> Self {}
    fn resume_after(self, value: impl Into<Option<crate::change_stream::event::ResumeToken>>) -> Self {}
    fn start_after(self, value: impl Into<Option<crate::change_stream::event::ResumeToken>>) -> Self {}
    fn start_at_operation_time(self, value: impl Into<Option<bson::Timestamp>>) -> Self {}
    fn build(self) -> ChangeStreamOptions {}
}
#[derive(Clone, Default)]
pub struct BulkWriteOptions { pub comment: Option<Bson>, pub write_concern: Option<WriteConcern>, pub ordered: Option<bool>, pub let_vars: Option<Document>, pub bypass_document_validation: Option<bool> }
impl BulkWriteOptions {
    fn builder() -> BulkWriteOptionsBuilder {}
}
#[derive(Default)]
pub struct BulkWriteOptionsBuilder {}
impl BulkWriteOptionsBuilder {
    fn comment(self, value: impl Into<Option<Bson>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn ordered(self, value: impl Into<Option<bool>>) -> Self {}
    fn let_vars(self, value: impl Into<Option<Document>>) -> Self {}
    fn bypass_document_validation(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> BulkWriteOptions {}
}
#[derive(Clone, Default)]
pub struct GridFsBucketOptions { pub bucket_name: Option<String>, pub chunk_size_bytes: Option<u32>, pub write_concern: Option<WriteConcern>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria> }
impl GridFsBucketOptions {
    fn builder() -> GridFsBucketOptionsBuilder {}
}
#[derive(Default)]
pub struct GridFsBucketOptionsBuilder {}
impl GridFsBucketOptionsBuilder {
    fn bucket_name(self, value: impl Into<Option<String>>) -> Self {}
    fn chunk_size_bytes(self, value: impl Into<Option<u32>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn build(self) -> GridFsBucketOptions {}
}
#[derive(Clone, Default)]
pub struct IndexOptions { pub unique: Option<bool>, pub name: Option<String>, pub sparse: Option<bool>, pub expire_after: Option<Duration>, pub background: Option<bool>, pub storage_engine: Option<Document>, pub version: Option<Bson>, pub default_language: Option<String>, pub language_override: Option<String>, pub weights: Option<Document>, pub bits: Option<u32>, pub max: Option<f64>, pub min: Option<f64>, pub bucket_size: Option<u32>, pub partial_filter_expression: Option<Document>, pub collation: Option<Collation>, pub wildcard_projection: Option<Document>, pub hidden: Option<bool> }
impl IndexOptions {
    fn builder() -> IndexOptionsBuilder {}
}
#[derive(Default)]
pub struct IndexOptionsBuilder {}
impl IndexOptionsBuilder {
    fn unique(self, value: impl Into<Option<bool>>) -> Self {}
    fn name(self, value: impl Into<Option<String>>) -> Self {}
    fn sparse(self, value: impl Into<Option<bool>>) -> Self {}
    fn expire_after(self, value: impl Into<Option<Duration>>) -> Self {}
    fn background(self, value: impl Into<Option<bool>>) -> Self {}
    fn storage_engine(self, value: impl Into<Option<Document>>) -> Self {}
    fn version(self, value: impl Into<Option<Bson>>) -> Self {}
    fn default_language(self, value: impl Into<Option<String>>) -> Self {}
    fn language_override(self, value: impl Into<Option<String>>) -> Self {}
    fn weights(self, value: impl Into<Option<Document>>) -> Self {}
    fn bits(self, value: impl Into<Option<u32>>) -> Self {}
    fn max(self, value: impl Into<Option<f64>>) -> Self {}
    fn min(self, value: impl Into<Option<f64>>) -> Self {}
    fn bucket_size(self, value: impl Into<Option<u32>>) -> Self {}
    fn partial_filter_expression(self, value: impl Into<Option<Document>>) -> Self {}
    fn collation(self, value: impl Into<Option<Collation>>) -> Self {}
    fn wildcard_projection(self, value: impl Into<Option<Document>>) -> Self {}
    fn hidden(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> IndexOptions {}
}
#[derive(Clone, Default)]
pub struct TimeseriesOptions { pub time_field: Option<String>, pub meta_field: Option<String>, pub granularity: Option<TimeseriesGranularity> }
impl TimeseriesOptions {
    fn builder() -> TimeseriesOptionsBuilder {}
}
#[derive(Default)]
pub struct TimeseriesOptionsBuilder {}
impl TimeseriesOptionsBuilder {
    fn time_field(self, value: impl Into<Option<String>>) -> Self {}
    fn meta_field(self, value: impl Into<Option<String>>) -> Self {}
    fn granularity(self, value: impl Into<Option<TimeseriesGranularity>>) -> Self {}
    fn build(self) -> TimeseriesOptions {}
}
#[derive(Clone, Default)]
pub struct Collation { pub locale: Option<String>, pub strength: Option<CollationStrength>, pub case_level: Option<bool>, pub numeric_ordering: Option<bool>, pub backwards: Option<bool>, pub normalization: Option<bool> }
impl Collation {
    fn builder() -> CollationBuilder {}
}
#[derive(Default)]
pub struct CollationBuilder {}
impl CollationBuilder {
    fn locale(self, value: impl Into<Option<String>>) -> Self {}
    fn strength(self, value: impl Into<Option<CollationStrength>>) -> Self {}
    fn case_level(self, value: impl Into<Option<bool>>) -> Self {}
    fn numeric_ordering(self, value: impl Into<Option<bool>>) -> Self {}
    fn backwards(self, value: impl Into<Option<bool>>) -> Self {}
    fn normalization(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> Collation {}
}
#[derive(Clone, Default)]
pub struct WriteConcern { pub w: Option<Acknowledgment>, pub w_timeout: Option<Duration>, pub journal: Option<bool> }
impl WriteConcern {
    fn builder() -> WriteConcernBuilder {}
}
#[derive(Default)]
pub struct WriteConcernBuilder {}
impl WriteConcernBuilder {
    fn w(self, value: impl Into<Option<Acknowledgment>>) -> Self {}
    fn w_timeout(self, value: impl Into<Option<Duration>>) -> Self {}
    fn journal(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> WriteConcern {}
}
#[derive(Clone, Default)]
pub struct Credential { pub username: Option<String>, pub source: Option<String>, pub password: Option<String>, pub mechanism: Option<AuthMechanism>, pub mechanism_properties: Option<Document> }
impl Credential {
    fn builder() -> CredentialBuilder {}
}
#[derive(Default)]
pub struct CredentialBuilder {}
impl CredentialBuilder {
    fn username(self, value: impl Into<Option<String>>) -> Self {}
    fn source(self, value: impl Into<Option<String>>) -> Self {}
    fn password(self, value: impl Into<Option<String>>) -> Self {}
    fn mechanism(self, value: impl Into<Option<AuthMechanism>>) -> Self {}
    fn mechanism_properties(self, value: impl Into<Option<Document>>) -> Self {}
    fn build(self) -> Credential {}
}
#[derive(Clone, Default)]
pub struct TlsOptions { pub allow_invalid_certificates: Option<bool>, pub ca_file_path: Option<std::path::PathBuf>, pub cert_key_file_path: Option<std::path::PathBuf>, pub allow_invalid_hostnames: Option<bool> }
impl TlsOptions {
    fn builder() -> TlsOptionsBuilder {}
}
#[derive(Default)]
pub struct TlsOptionsBuilder {}
impl TlsOptionsBuilder {
    fn allow_invalid_certificates(self, value: impl Into<Option<bool>>) -> Self {}
    fn ca_file_path(self, value: impl Into<Option<std::path::PathBuf>>) -> Self {}
    fn cert_key_file_path(self, value: impl Into<Option<std::path::PathBuf>>) -> Self {}
    fn allow_invalid_hostnames(self, value: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> TlsOptions {}
}
#[derive(Clone, Default)]
pub struct ReadPreferenceOptions { pub max_staleness: Option<Duration> }
impl ReadPreferenceOptions {
    fn builder() -> ReadPreferenceOptionsBuilder {}
}
#[derive(Default)]
pub struct ReadPreferenceOptionsBuilder {}
impl ReadPreferenceOptionsBuilder {
    fn max_staleness(self, value: impl Into<Option<Duration>>) -> Self {}
    fn build(self) -> ReadPreferenceOptions {}
}
#[derive(Clone, Default)]
pub struct ClientOptions {
    pub hosts: Vec<ServerAddress>,
    pub app_name: Option<String>,
    pub compressors: Option<Vec<Compressor>>,
    pub connect_timeout: Option<Duration>,
    pub credential: Option<Credential>,
    pub direct_connection: Option<bool>,
    pub heartbeat_freq: Option<Duration>,
    pub load_balanced: Option<bool>,
    pub local_threshold: Option<Duration>,
    pub max_idle_time: Option<Duration>,
    pub max_pool_size: Option<u32>,
    pub min_pool_size: Option<u32>,
    pub max_connecting: Option<u32>,
    pub read_concern: Option<ReadConcern>,
    pub repl_set_name: Option<String>,
    pub retry_reads: Option<bool>,
    pub retry_writes: Option<bool>,
    pub selection_criteria: Option<SelectionCriteria>,
    pub server_api: Option<ServerApi>,
    pub server_selection_timeout: Option<Duration>,
    pub default_database: Option<String>,
    pub tls: Option<Tls>,
    pub write_concern: Option<WriteConcern>,
}
impl ClientOptions {
    async fn parse<C>(conn_string: C) -> Result<Self> {}
    async fn parse_async<C>(conn_string: C) -> Result<Self> {}
    async fn parse_with_resolver_config<C>(conn_string: C, resolver_config: ResolverConfig) -> Result<Self> {}
    fn builder() -> ClientOptionsBuilder {}
}
#[derive(Default)]
pub struct ClientOptionsBuilder {}
impl ClientOptionsBuilder {
    fn hosts(self, hosts: Vec<ServerAddress>) -> Self {}
    fn app_name(self, value: impl Into<Option<String>>) -> Self {}
    fn compressors(self, value: impl Into<Option<Vec<Compressor>>>) -> Self {}
    fn connect_timeout(self, value: impl Into<Option<Duration>>) -> Self {}
    fn credential(self, value: impl Into<Option<Credential>>) -> Self {}
    fn direct_connection(self, value: impl Into<Option<bool>>) -> Self {}
    fn heartbeat_freq(self, value: impl Into<Option<Duration>>) -> Self {}
    fn max_idle_time(self, value: impl Into<Option<Duration>>) -> Self {}
    fn max_pool_size(self, value: impl Into<Option<u32>>) -> Self {}
    fn min_pool_size(self, value: impl Into<Option<u32>>) -> Self {}
    fn read_concern(self, value: impl Into<Option<ReadConcern>>) -> Self {}
    fn repl_set_name(self, value: impl Into<Option<String>>) -> Self {}
    fn retry_reads(self, value: impl Into<Option<bool>>) -> Self {}
    fn retry_writes(self, value: impl Into<Option<bool>>) -> Self {}
    fn selection_criteria(self, value: impl Into<Option<SelectionCriteria>>) -> Self {}
    fn server_api(self, value: impl Into<Option<ServerApi>>) -> Self {}
    fn server_selection_timeout(self, value: impl Into<Option<Duration>>) -> Self {}
    fn default_database(self, value: impl Into<Option<String>>) -> Self {}
    fn tls(self, value: impl Into<Option<Tls>>) -> Self {}
    fn write_concern(self, value: impl Into<Option<WriteConcern>>) -> Self {}
    fn build(self) -> ClientOptions {}
}
#[derive(Clone, Default)]
pub struct ResolverConfig {}
impl ResolverConfig {
    fn cloudflare() -> Self {}
    fn google() -> Self {}
    fn quad9() -> Self {}
}
#[derive(Clone)]
pub enum ServerAddress { Tcp { host: String, port: Option<u16> }, Unix { path: std::path::PathBuf } }
impl ServerAddress {
    fn parse(address: impl AsRef<str>) -> Result<Self> {}
    fn host(&self) -> std::borrow::Cow<str> {}
    fn port(&self) -> Option<u16> {}
}
impl std::fmt::Display for ServerAddress {}
#[derive(Clone)]
pub enum ServerApiVersion { V1 }
#[derive(Clone)]
pub struct ServerApi { pub version: ServerApiVersion, pub strict: Option<bool>, pub deprecation_errors: Option<bool> }
impl ServerApi {
    fn builder() -> ServerApiBuilder {}
}
pub struct ServerApiBuilder {}
impl ServerApiBuilder {
    fn version(self, version: ServerApiVersion) -> Self {}
    fn strict(self, strict: impl Into<Option<bool>>) -> Self {}
    fn deprecation_errors(self, errors: impl Into<Option<bool>>) -> Self {}
    fn build(self) -> ServerApi {}
}
#[derive(Clone)]
pub enum Compressor { Zstd { level: Option<i32> }, Zlib { level: Option<i32> }, Snappy }
#[derive(Clone)]
pub enum Tls { Enabled(TlsOptions), Disabled }
#[derive(Clone)]
pub enum AuthMechanism { MongoDbCr, ScramSha1, ScramSha256, MongoDbX509, Gssapi, Plain, MongoDbAws, MongoDbOidc }
#[derive(Clone)]
pub enum Acknowledgment { Nodes(u32), Majority, Custom(String) }
impl WriteConcern {
    fn nodes(v: u32) -> Self {}
    fn majority() -> Self {}
    fn custom(s: impl AsRef<str>) -> Self {}
}
#[derive(Clone)]
pub struct ReadConcern { pub level: ReadConcernLevel }
impl ReadConcern {
    fn majority() -> Self {}
    fn local() -> Self {}
    fn available() -> Self {}
    fn linearizable() -> Self {}
    fn snapshot() -> Self {}
    fn custom(level: impl AsRef<str>) -> Self {}
}
#[derive(Clone)]
pub enum ReadConcernLevel { Local, Majority, Linearizable, Available, Snapshot, Custom(String) }
#[derive(Clone)]
pub enum SelectionCriteria { ReadPreference(ReadPreference), Predicate }
impl From<ReadPreference> for SelectionCriteria {}
#[derive(Clone, Default)]
pub enum ReadPreference { Primary, Secondary { options: Option<ReadPreferenceOptions> }, PrimaryPreferred { options: Option<ReadPreferenceOptions> }, SecondaryPreferred { options: Option<ReadPreferenceOptions> }, Nearest { options: Option<ReadPreferenceOptions> } }
#[derive(Clone)]
pub enum Hint { Keys(Document), Name(String) }
#[derive(Clone)]
pub enum ReturnDocument { After, Before }
#[derive(Clone)]
pub enum CursorType { NonTailable, Tailable, TailableAwait }
#[derive(Clone)]
pub enum CollationStrength { Primary, Secondary, Tertiary, Quaternary, Identical }
#[derive(Clone)]
pub enum TimeseriesGranularity { Seconds, Minutes, Hours }
#[derive(Clone)]
pub enum FullDocumentType { UpdateLookup, WhenAvailable, Required, Other(String) }
#[derive(Clone)]
pub enum FullDocumentBeforeChangeType { WhenAvailable, Required, Off, Other(String) }
#[derive(Clone)]
pub enum UpdateModifications { Document(Document), Pipeline(Vec<Document>) }
impl From<Document> for UpdateModifications {}
impl From<Vec<Document>> for UpdateModifications {}
}
