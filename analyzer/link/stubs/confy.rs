use std::path::{Path, PathBuf};
#[derive(Debug)]
pub enum ConfyError {
    BadTomlData(toml::de::Error),
    BadYamlData(serde_yaml::Error),
    DirectoryCreationFailed(std::io::Error),
    GeneralLoadError(std::io::Error),
    BadConfigDirectory(String),
    SerializeTomlError(toml::ser::Error),
    SerializeYamlError(serde_yaml::Error),
    WriteConfigurationFileError(std::io::Error),
    ReadConfigurationFileError(std::io::Error),
    OpenConfigurationFileError(std::io::Error),
    SetPermissionsFileError(std::io::Error),
}
impl std::error::Error for ConfyError {}
impl std::fmt::Display for ConfyError {}
pub enum ConfigStrategy { App, Native }
pub fn change_config_strategy(changer: ConfigStrategy) {}
pub fn load<T: Default>(app_name: &str, config_name: impl Into<Option<&str>>) -> Result<T, ConfyError> {}
pub fn load_path<T: Default>(path: impl AsRef<Path>) -> Result<T, ConfyError> {}
pub fn load_or_else<T, F: FnOnce() -> T>(path: impl AsRef<Path>, op: F) -> Result<T, ConfyError> {}
pub fn store<T>(app_name: &str, config_name: impl Into<Option<&str>>, cfg: T) -> Result<(), ConfyError> {}
pub fn store_perms<T>(app_name: &str, config_name: impl Into<Option<&str>>, cfg: T, perms: std::fs::Permissions) -> Result<(), ConfyError> {}
pub fn store_path<T>(path: impl AsRef<Path>, cfg: T) -> Result<(), ConfyError> {}
pub fn store_path_perms<T>(path: impl AsRef<Path>, cfg: T, perms: std::fs::Permissions) -> Result<(), ConfyError> {}
pub fn get_configuration_file_path(app_name: &str, config_name: impl Into<Option<&str>>) -> Result<PathBuf, ConfyError> {}
