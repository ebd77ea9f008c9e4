use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub enum Error { CannotFindBinaryPath, CannotGetCurrentDirAndPathListEmpty, CannotCanonicalize }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub fn which<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf> {}
pub fn which_global<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf> {}
pub fn which_all<T: AsRef<OsStr>>(binary_name: T) -> Result<Paths> {}
pub fn which_all_global<T: AsRef<OsStr>>(binary_name: T) -> Result<Paths> {}
pub fn which_in<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<PathBuf> {}
pub fn which_in_all<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<Paths> {}
pub fn which_in_global<T: AsRef<OsStr>, U: AsRef<OsStr>>(binary_name: T, paths: Option<U>) -> Result<Paths> {}
pub fn which_re<R>(regex: R) -> Result<Paths> {}
pub fn which_re_in<R, T>(regex: R, paths: Option<T>) -> Result<Paths> {}
pub struct Paths {}
impl Iterator for Paths { type Item = PathBuf; }
#[derive(Default)]
pub struct WhichConfig {}
impl WhichConfig {
    fn new() -> Self {}
    fn system_cwd(self, use_cwd: bool) -> Self {}
    fn custom_cwd(self, cwd: PathBuf) -> Self {}
    fn binary_name(self, name: OsString) -> Self {}
    fn system_path_list(self) -> Self {}
    fn custom_path_list(self, custom_path_list: OsString) -> Self {}
    fn first_result(self) -> Result<PathBuf> {}
    fn all_results(self) -> Result<Paths> {}
}
