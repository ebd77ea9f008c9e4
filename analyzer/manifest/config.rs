//! Which values do the configuration files give?
//!
//! Every file is flattened to paths of keys, `orders.url`, with the line of each value, so that a later stage can follow
//! `settings.orders.url`. Which files count is decided by their place and name: folders such as `config/`, names such
//! as `production.toml`, and what stands beside a package's manifest.

use super::cargo::Cargo;
use super::files::{file_name, parent};
use super::node::{Lines, Node, Value};
use super::ron::ron;
use super::yaml::{Malformed, json};
use crate::base::{Location, Name};
use toml::de::DeTable;

/// A configuration file, flattened.
#[derive(Clone, Debug)]
pub struct ConfigFile {
    /// Path from the root.
    pub path: Name,
    /// In the order of the file.
    pub values: Vec<ConfigValue>,
}

/// One scalar of a configuration file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConfigValue {
    /// `a.b.0.c`: keys, and positions in lists.
    pub key: Name,
    /// As written, without quotes.
    pub value: String,
    /// Where.
    pub location: Location,
}

impl ConfigFile {
    /// The value at a path of keys; letter case and `-` for `_` do not matter.
    pub fn get(&self, key: &str) -> Option<&ConfigValue> {
        let plain = |key: &str| key.to_ascii_lowercase().replace('-', "_");
        let wanted = plain(key);
        self.values.iter().find(|value| plain(&value.key) == wanted)
    }
}

/// Larger files are data, not configuration.
const LARGEST: usize = 256 * 1024;

/// The formats that are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Format {
    Toml,
    Yaml,
    Json,
    Ron,
    Ini,
}

/// The format of a file that holds configuration; `None` if its place and name do not say so.
pub(super) fn format_of(path: &str, size: usize, cargo: &Cargo) -> Option<Format> {
    let (stem, extension) = file_name(path).rsplit_once('.')?;
    let format = match extension {
        "toml" => Format::Toml,
        "yaml" | "yml" => Format::Yaml,
        "json" | "json5" => Format::Json,
        "ron" => Format::Ron,
        "ini" | "properties" | "conf" | "cfg" => Format::Ini,
        _ => return None,
    };
    let stem = stem.to_ascii_lowercase();
    let is_config =
        size <= LARGEST && !is_of_a_tool(path, &stem) && is_in_place(path, &stem, format, cargo);
    is_config.then_some(format)
}

/// Files that configure a tool, and folders of tools.
fn is_of_a_tool(path: &str, stem: &str) -> bool {
    const TOOLS: [&str; 16] = [
        "cargo",
        "rustfmt",
        "clippy",
        "deny",
        "package",
        "package-lock",
        "rust-toolchain",
        "pnpm-lock",
        "pyproject",
        "cliff",
        "release-plz",
        "taplo",
        "typos",
        "_typos",
        "renovate",
        "jest.config",
    ];
    let is_hidden = path.split('/').any(|part| part.starts_with('.') && part.len() > 1);
    is_hidden
        || TOOLS.contains(&stem)
        || stem.starts_with("tsconfig")
        || path.contains("node_modules/")
}

/// Whether configuration stands at such a place or under such a name.
fn is_in_place(path: &str, stem: &str, format: Format, cargo: &Cargo) -> bool {
    const FOLDERS: [&str; 4] = ["config", "conf", "setting", "environments"];
    const NAMES: [&str; 12] = [
        "config",
        "conf",
        "setting",
        "default",
        "production",
        "development",
        "local",
        "staging",
        "application",
        "appsettings",
        "values",
        "rocket",
    ];
    let folder = parent(path);
    let in_folder = folder.split('/').any(|part| FOLDERS.iter().any(|name| part.starts_with(name)));
    let words = || stem.split(['.', '-', '_']);
    let is_named = NAMES
        .iter()
        .any(|name| words().any(|word| word.trim_end_matches('s') == name.trim_end_matches('s')));
    let has_extension = stem.ends_with("config") || stem.ends_with("settings");
    // Beside a manifest stands what the package reads itself; generated data stands deeper.
    let beside_manifest = format != Format::Ini && cargo.package_in(folder).is_some();
    in_folder || is_named || has_extension || beside_manifest
}

/// The tree of one configuration file.
pub(super) fn parse(text: &str, format: Format) -> Result<Option<Node>, Malformed> {
    match format {
        Format::Toml => toml(text).map(Some),
        Format::Json => json(text).map(Some),
        Format::Ron => ron(text).map(Some),
        Format::Yaml => Ok(super::yaml::documents(text, |_| true)?.into_iter().next()),
        Format::Ini => Ok(Some(ini(text))),
    }
}

fn toml(text: &str) -> Result<Node, Malformed> {
    let lines = Lines::new(text);
    match DeTable::parse(text) {
        Ok(table) => Ok(Node::from_toml(table.get_ref(), &lines)),
        Err(error) => Err(Malformed {
            line: error.span().map_or(0, |span| lines.line_of(span.start)),
            message: error.message().to_owned(),
        }),
    }
}

/// `[section]` lines and `key = value` lines; everything else is passed over.
fn ini(text: &str) -> Node {
    let mut entries = Vec::new();
    let mut section = String::new();
    for (line, text) in (1..).zip(text.lines()) {
        let text = text.trim();
        if let Some(name) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = format!("{name}.");
        } else if let Some((key, value)) =
            text.split_once('=').filter(|_| !text.starts_with(['#', ';', '!']))
        {
            let value = value.trim().trim_matches('"').to_owned();
            let node = Node { line, value: Value::Text(value) };
            let key = Name::new(&format!("{section}{}", key.trim()));
            entries.push(super::node::Entry { key, line, node });
        }
    }
    Node { line: 1, value: Value::Map(entries) }
}

/// All scalars of a tree with their paths.
pub(super) fn flatten(path: Name, root: &Node) -> ConfigFile {
    let mut values = Vec::new();
    collect(path, root, &mut String::new(), &mut values);
    ConfigFile { path, values }
}

fn collect(path: Name, node: &Node, key: &mut String, values: &mut Vec<ConfigValue>) {
    let length = key.len();
    let mut descend = |part: &str, inner: &Node, key: &mut String| {
        if length > 0 {
            key.push('.');
        }
        key.push_str(part);
        collect(path, inner, key, values);
        key.truncate(length);
    };
    match &node.value {
        Value::Null => {}
        Value::Text(text) => {
            let (key, location) = (Name::new(key), Location::new(path, node.line));
            values.push(ConfigValue { key, value: text.clone(), location });
        }
        Value::List(items) => {
            for (position, item) in items.iter().enumerate() {
                descend(&position.to_string(), item, key);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                descend(&entry.key, &entry.node, key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::manifest::testing::{check, quiet};

    #[test]
    fn values_are_flattened_with_their_places() {
        let manifests = quiet(
            "//- config/default.toml\n[orders]\nurl = \"http://orders:80\"\nports = [1, 2]\n\
             //- svc/settings.production.yaml\norders:\n  - url: x\n    retries: 3\n\
             //- svc/appsettings.json\n{\n  \"Http-Port\": 80, \"none\": null }\n\
             //- conf/app.ini\n; no\n[db]\nhost = localhost\n\
             //- svc/Cargo.toml\n[package]\nname = \"svc\"\n\
             //- svc/special.toml\na = 1\n",
        );
        let all: Vec<String> = manifests
            .configs
            .iter()
            .flat_map(|file| &file.values)
            .map(|value| format!("{}={} {}", value.key, value.value, value.location))
            .collect();
        assert_eq!(
            all,
            [
                "db.host=localhost conf/app.ini:3",
                "orders.url=http://orders:80 config/default.toml:2",
                "orders.ports.0=1 config/default.toml:3",
                "orders.ports.1=2 config/default.toml:3",
                "Http-Port=80 svc/appsettings.json:2",
                "orders.0.url=x svc/settings.production.yaml:2",
                "orders.0.retries=3 svc/settings.production.yaml:3",
                "a=1 svc/special.toml:1",
            ]
        );
        assert!(manifests.configs[2].get("http_port").is_some());
    }

    #[test]
    fn other_files_are_left_alone_and_broken_ones_noted() {
        let reported = check(
            "//- data/big.json\n[\n//- .github/workflows/config.yml\na: [\n//- x/rustfmt.toml\n[\n//- config/bad.toml\na = \n",
        );
        assert_eq!(reported.value.configs.len(), 0);
        let places: Vec<_> =
            reported.diagnostics.iter().filter_map(|d| Some(d.location?.to_string())).collect();
        assert_eq!(places, ["config/bad.toml:1"]);
    }
}
