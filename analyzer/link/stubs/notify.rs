pub use event::{Event, EventKind};
use std::path::{Path, PathBuf};
use std::time::Duration;
pub type Result<T> = std::result::Result<T, Error>;
pub trait EventHandler { fn handle_event(&mut self, event: Result<Event>); }
impl<F: FnMut(Result<Event>)> EventHandler for F {}
impl EventHandler for std::sync::mpsc::Sender<Result<Event>> {}
pub trait Watcher {
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<Self>;
    fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn unwatch(&mut self, path: &Path) -> Result<()>;
    fn paths_mut(&mut self) -> Box<dyn PathsMut>;
    fn configure(&mut self, option: Config) -> Result<bool>;
    fn kind() -> WatcherKind;
}
pub trait PathsMut {
    fn add(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn remove(&mut self, path: &Path) -> Result<()>;
    fn commit(self: Box<Self>) -> Result<()>;
}
pub fn recommended_watcher<F: EventHandler>(event_handler: F) -> Result<RecommendedWatcher> {}
#[derive(Debug)]
pub struct INotifyWatcher {}
impl Watcher for INotifyWatcher {}
pub type RecommendedWatcher = INotifyWatcher;
#[derive(Debug)]
pub struct PollWatcher {}
impl PollWatcher {
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<PollWatcher> {}
    fn poll(&self) -> Result<()> {}
}
impl Watcher for PollWatcher {}
#[derive(Debug)]
pub struct NullWatcher {}
impl Watcher for NullWatcher {}
#[derive(Clone, Debug, Eq, Hash)]
pub enum WatcherKind { Inotify, Fsevent, Kqueue, PollWatcher, ReadDirectoryChangesWatcher, NullWatcher }
#[derive(Clone, Debug, Ord, Hash)]
pub enum RecursiveMode { Recursive, NonRecursive }
#[derive(Clone, Debug, Default, Eq, Hash)]
pub struct Config {}
impl Config {
    fn with_poll_interval(self, dur: Duration) -> Self {}
    fn poll_interval(&self) -> Option<Duration> {}
    fn with_manual_polling(self) -> Self {}
    fn with_compare_contents(self, compare_contents: bool) -> Self {}
    fn compare_contents(&self) -> bool {}
    fn with_follow_symlinks(self, follow_symlinks: bool) -> Self {}
    fn follow_symlinks(&self) -> bool {}
}
#[derive(Debug)]
pub enum ErrorKind { Generic(String), Io(std::io::Error), PathNotFound, WatchNotFound, InvalidConfig(Config), MaxFilesWatch }
#[derive(Debug)]
pub struct Error { pub kind: ErrorKind, pub paths: Vec<PathBuf> }
impl Error {
    fn add_path(self, path: PathBuf) -> Self {}
    fn set_paths(self, paths: Vec<PathBuf>) -> Self {}
    fn new(kind: ErrorKind) -> Self {}
    fn generic(msg: &str) -> Self {}
    fn io(err: std::io::Error) -> Self {}
    fn path_not_found() -> Self {}
    fn watch_not_found() -> Self {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<std::io::Error> for Error {}
pub mod event {
    use std::path::PathBuf;
    #[derive(Clone, Debug, Default, Eq, Hash)]
    pub struct Event { pub kind: EventKind, pub paths: Vec<PathBuf>, pub attrs: EventAttributes }
    impl Event {
        fn new(kind: EventKind) -> Self {}
        fn need_rescan(&self) -> bool {}
        fn tracker(&self) -> Option<usize> {}
        fn user_data(&self) -> Option<u64> {}
        fn flag(&self) -> Option<Flag> {}
        fn info(&self) -> Option<&str> {}
        fn source(&self) -> Option<&str> {}
        fn set_kind(self, kind: EventKind) -> Self {}
        fn add_path(self, path: PathBuf) -> Self {}
        fn add_some_path(self, path: Option<PathBuf>) -> Self {}
        fn set_tracker(self, tracker: usize) -> Self {}
        fn set_info(self, info: &str) -> Self {}
        fn set_flag(self, flag: Flag) -> Self {}
        fn set_process_id(self, process_id: u32) -> Self {}
    }
    #[derive(Clone, Debug, Default, Eq, Hash)]
    pub struct EventAttributes {}
    #[derive(Clone, Debug, Eq, Hash)]
    pub enum Flag { Rescan }
    #[derive(Clone, Debug, Default, Eq, Hash)]
    pub enum EventKind { Any, Access(AccessKind), Create(CreateKind), Modify(ModifyKind), Remove(RemoveKind), Other }
    impl EventKind {
        fn is_access(&self) -> bool {}
        fn is_create(&self) -> bool {}
        fn is_modify(&self) -> bool {}
        fn is_remove(&self) -> bool {}
        fn is_other(&self) -> bool {}
    }
    #[derive(Clone, Debug, Eq, Hash)]
    pub enum AccessMode { Any, Execute, Read, Write, Other }
    #[derive(Clone, Debug, Eq, Hash)]
    pub enum AccessKind { Any, Read, Open(AccessMode), Close(AccessMode), Other }
    #[derive(Clone, Debug, Eq, Hash)]
    pub enum CreateKind { Any, File, Folder, Other }
    #[derive(Clone, Debug, Eq, Hash)]
    pub enum DataChange { Any, Size, Content, Other }
    #[derive(Clone, Debug, Eq, Hash)]
    pub enum MetadataKind { Any, AccessTime, WriteTime, Permissions, Ownership, Extended, Other }
    #[derive(Clone, Debug, Eq, Hash)]
    pub enum RenameMode { Any, To, From, Both, Other }
    #[derive(Clone, Debug, Eq, Hash)]
    pub enum ModifyKind { Any, Data(DataChange), Metadata(MetadataKind), Name(RenameMode), Other }
    #[derive(Clone, Debug, Eq, Hash)]
    pub enum RemoveKind { Any, File, Folder, Other }
}
