use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub enum Error { LineParse(String, usize), Io(std::io::Error), EnvVar(std::env::VarError) }
impl Error {
    fn not_found(&self) -> bool {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub struct Iter<R> {}
impl<R> Iter<R> {
    fn new(reader: R) -> Iter<R> {}
    fn load(self) -> Result<()> {}
    fn load_override(self) -> Result<()> {}
}
impl<R> Iterator for Iter<R> { type Item = Result<(String, String)>; }
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String> {}
pub fn vars() -> std::env::Vars {}
pub fn from_path<P: AsRef<Path>>(path: P) -> Result<()> {}
pub fn from_path_override<P: AsRef<Path>>(path: P) -> Result<()> {}
pub fn from_path_iter<P: AsRef<Path>>(path: P) -> Result<Iter<File>> {}
pub fn from_filename<P: AsRef<Path>>(filename: P) -> Result<PathBuf> {}
pub fn from_filename_override<P: AsRef<Path>>(filename: P) -> Result<PathBuf> {}
pub fn from_filename_iter<P: AsRef<Path>>(filename: P) -> Result<Iter<File>> {}
pub fn from_read<R: Read>(reader: R) -> Result<()> {}
pub fn from_read_override<R: Read>(reader: R) -> Result<()> {}
pub fn from_read_iter<R: Read>(reader: R) -> Iter<R> {}
pub fn dotenv() -> Result<PathBuf> {}
pub fn dotenv_override() -> Result<PathBuf> {}
pub fn dotenv_iter() -> Result<Iter<File>> {}
