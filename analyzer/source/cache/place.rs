//! Where the cache is, and for which build of the tool.

use etcetera::BaseStrategy;
use std::path::PathBuf;
use xxhash_rust::xxh3::xxh3_128;

/// The platform's folder for caches: `$XDG_CACHE_HOME` or `~/.cache`, `~/Library/Caches`,
/// `%LOCALAPPDATA%`; `None` where there is no home.
pub fn default_folder() -> Option<PathBuf> {
    let platform = etcetera::base_strategy::choose_native_strategy().ok()?;
    Some(platform.cache_dir().join("colocate"))
}

/// Names this build of the tool: its version and what the program's file holds.
///
/// Two builds of one version may well make different things of a file, so the version alone would
/// not do; and the time of the build would forget everything whenever the same program is copied.
pub fn tool_stamp() -> Option<String> {
    let program = std::fs::read(std::env::current_exe().ok()?).ok()?;
    Some(format!("{} {:032x}", env!("CARGO_PKG_VERSION"), xxh3_128(&program)))
}
