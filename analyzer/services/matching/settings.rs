//! What configuration files set, by the last word of the key.

use crate::manifest::Manifests;
use crate::services::text::Text;
use rustc_hash::FxHashMap;

/// What is set in all configuration files but those of tests.
pub(super) struct Settings<'a>(FxHashMap<String, Vec<Setting<'a>>>);

struct Setting<'a> {
    /// As [`plain_key`] writes it.
    key: String,
    /// Of the file.
    path: &'a str,
    value: &'a str,
}

impl<'a> Settings<'a> {
    pub(super) fn new(manifests: &'a Manifests) -> Self {
        let mut all: FxHashMap<String, Vec<Setting<'a>>> = FxHashMap::default();
        for file in manifests.configs.iter().filter(|file| !is_of_tests(&file.path)) {
            // Nothing stands for what is set elsewhere.
            for value in file.values.iter().filter(|it| !it.value.is_empty()) {
                let key = plain_key(&value.key);
                let setting = Setting { path: &file.path, value: &value.value, key };
                all.entry(last_word(&setting.key).to_owned()).or_default().push(setting);
            }
        }
        Self(all)
    }

    /// What the files at such paths set a key to. The longest end of the key that any of them knows counts; a lone last
    /// word is too little where the key has more. With `is_far`, files of others are asked: the word of a key that has no
    /// more than this one must stand alone there too, `url` is not what they call `exporter.url`.
    pub(super) fn of(
        &self,
        key: &str,
        is_wanted: &dyn Fn(&str) -> bool,
        is_far: bool,
    ) -> Vec<Text> {
        let wanted = plain_key(key);
        let Some(known) = self.0.get(last_word(&wanted)) else { return Vec::new() };
        let segments: Vec<&str> = wanted.split('.').collect();
        let shortest = if segments.len() > 2 { 2 } else { segments.len() };
        for start in 0..=segments.len() - shortest {
            let end = segments[start..].join(".");
            let is_end = |setting: &&Setting<'_>| {
                let before = setting.key.strip_suffix(end.as_str());
                let may_have_more = !is_far || segments.len() > 1 || !is_anybodys(&wanted);
                before.is_some_and(|before| {
                    before.is_empty() || may_have_more && before.ends_with('.')
                })
            };
            let known = known.iter().filter(is_end).filter(|setting| is_wanted(setting.path));
            let mut values: Vec<Text> = known.map(|it| Text::literal(it.value)).collect();
            if !values.is_empty() {
                values.sort();
                values.dedup();
                return values;
            }
        }
        Vec::new()
    }
}

/// Keys, as [`plain_key`] writes them, that any program may have for any neighbour.
fn is_anybodys(key: &str) -> bool {
    matches!(
        key,
        "url" | "uri" | "host" | "hostname" | "address" | "addr" | "endpoint" | "server" | "port"
    )
}

fn last_word(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}

/// Whether a file is there for tests alone.
fn is_of_tests(path: &str) -> bool {
    path.split('/').any(|part| {
        matches!(part, "test" | "tests" | "testdata" | "test_data" | "test-data" | "fixtures")
    })
}

/// A key without positions in lists, in one spelling.
fn plain_key(key: &str) -> String {
    let segments = key.split('.').filter(|segment| segment.parse::<usize>().is_err());
    segments.collect::<Vec<_>>().join(".").to_lowercase().replace(['-', '_'], "")
}
