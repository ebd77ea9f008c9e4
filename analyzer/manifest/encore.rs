//! Which services does Encore see?
//!
//! `encore.app` or `encore.app.json` at the root of an app, `encore.service.json` at the root of each service,
//! `encore.gateway.json` for a gateway without code. The format is young, so what is unknown is passed over.

use super::command::{Launch, launch};
use super::files::{Files, ancestors, file_name, parent};
use super::node::Node;
use super::yaml::json;
use crate::base::{Code, Diagnostic, Location, Name};

/// What Encore's files say.
#[derive(Clone, Debug, Default)]
pub struct Encore {
    /// Sorted by folder.
    pub apps: Vec<EncoreApp>,
    /// Sorted by folder.
    pub services: Vec<EncoreService>,
    /// Gateways without code, sorted by folder.
    pub gateways: Vec<EncoreService>,
}

/// The root of an app.
#[derive(Clone, Debug)]
pub struct EncoreApp {
    /// Folder from the root.
    pub folder: Name,
    /// The file.
    pub location: Location,
    /// `id`.
    pub id: Option<Name>,
    /// `lang`.
    pub lang: Option<Name>,
    /// `build.docker.process_per_service`: the layout in force today.
    pub process_per_service: Option<bool>,
}

/// A service: its folder and everything below.
#[derive(Clone, Debug)]
pub struct EncoreService {
    /// `name`.
    pub name: Name,
    /// Folder from the root.
    pub folder: Name,
    /// The name's line.
    pub location: Location,
    /// `lang`.
    pub lang: Option<Name>,
    /// `description`.
    pub description: Option<String>,
    /// `api`.
    pub api: Vec<EncoreApi>,
    /// What `run` starts, where it is a command of its own.
    pub launch: Option<Launch>,
    /// Services that it has a client for.
    pub dependencies: Vec<(Name, Location)>,
    /// Whether it hosts a gateway.
    pub is_gateway: bool,
    /// Whether it hosts a web frontend.
    pub is_frontend: bool,
}

/// Something that a service serves.
#[derive(Clone, Debug)]
pub struct EncoreApi {
    /// `http`, `openapi`, `graphql`, `grpc` or `encore`.
    pub kind: Name,
    /// `name`, or the service names of `grpc`.
    pub names: Vec<Name>,
    /// `prefix`, or the path where it is mounted.
    pub prefix: Option<Name>,
    /// `methods`; empty for all.
    pub methods: Vec<Name>,
    /// Whether the outside reaches it.
    pub is_exposed: bool,
    /// Whether it handles sensitive data.
    pub is_sensitive: bool,
    /// Line of the entry.
    pub line: u32,
}

impl Encore {
    /// The service that the file at `path` belongs to: the nearest at or above its folder.
    pub fn service_of(&self, path: &str) -> Option<&EncoreService> {
        ancestors(parent(path)).find_map(|folder| {
            let found = self
                .services
                .binary_search_by(|service| service.folder.as_str().cmp(folder))
                .ok()?;
            self.services.get(found)
        })
    }
}

/// Reads all of Encore's files.
pub(super) fn read(files: Files<'_>, log: &mut Vec<Diagnostic>) -> Encore {
    let mut encore = Encore::default();
    for file in files.all() {
        let name = file_name(&file.path);
        if !matches!(
            name,
            "encore.app" | "encore.app.json" | "encore.service.json" | "encore.gateway.json"
        ) {
            continue;
        }
        match json(&file.text) {
            Err(malformed) => log.push(
                Diagnostic::warning(
                    Code::UnreadableManifest,
                    format!("`{}` does not parse: {}", file.path, malformed.message),
                )
                .at(Location::new(file.path, malformed.line)),
            ),
            Ok(node) if name.starts_with("encore.app") => encore.apps.push(app(file.path, &node)),
            Ok(node) => {
                let Some(service) = service(file.path, &node, log) else { continue };
                let is_gateway = name == "encore.gateway.json";
                if is_gateway { &mut encore.gateways } else { &mut encore.services }.push(service);
            }
        }
    }
    encore.apps.sort_by_key(|app| app.folder);
    encore.services.sort_by_key(|service| service.folder);
    encore.gateways.sort_by_key(|gateway| gateway.folder);
    encore
}

fn app(path: Name, node: &Node) -> EncoreApp {
    let layout = node.at(&["build", "docker", "process_per_service"]);
    EncoreApp {
        folder: Name::new(parent(&path)),
        location: Location::new(path, 0),
        id: node.text_at("id").map(Name::new),
        lang: node.text_at("lang").map(Name::new),
        process_per_service: layout.map(Node::is_true),
    }
}

fn service(path: Name, node: &Node, log: &mut Vec<Diagnostic>) -> Option<EncoreService> {
    let Some(name) = node.get("name").filter(|name| name.text().is_some()) else {
        log.push(
            Diagnostic::warning(Code::UnreadableManifest, format!("`{path}` names no service"))
                .at(Location::new(path, 0))
                .help("give it a `name`"),
        );
        return None;
    };
    let command: Vec<String> =
        node.at(&["run", "cmd"]).into_iter().flat_map(Node::texts).map(str::to_owned).collect();
    Some(EncoreService {
        name: Name::new(name.text()?),
        folder: Name::new(parent(&path)),
        location: Location::new(path, name.line),
        lang: node.text_at("lang").map(Name::new),
        description: node.text_at("description").map(str::to_owned),
        api: node.get("api").map_or(&[][..], Node::items).iter().filter_map(api).collect(),
        launch: launch(&command),
        dependencies: dependencies(path, node),
        is_gateway: node.get("gateway").is_some(),
        is_frontend: node.get("frontend").is_some(),
    })
}

fn api(node: &Node) -> Option<EncoreApi> {
    let names = |key: &str| node.get(key).into_iter().flat_map(Node::texts).map(Name::new);
    let exposed = node.get("expose");
    Some(EncoreApi {
        kind: Name::new(node.text_at("type")?),
        names: names("name").chain(names("services")).chain(names("service")).collect(),
        prefix: node.text_at("prefix").or_else(|| node.text_at("path")).map(Name::new),
        methods: names("methods").collect(),
        is_exposed: exposed.is_some_and(|node| node.is_true() || node.is_map()),
        is_sensitive: node.get("sensitive").is_some_and(Node::is_true),
        line: node.line,
    })
}

/// A list of names, a list of objects with a name, or an object whose keys are names.
fn dependencies(path: Name, node: &Node) -> Vec<(Name, Location)> {
    let Some(node) = node.get("dependencies") else { return Vec::new() };
    let named = |item: &Node| {
        let name = item.text().or_else(|| item.text_at("service")).or_else(|| item.text_at("name"));
        name.map(|name| (Name::new(name), Location::new(path, item.line)))
    };
    let keys = node.entries().iter().map(|entry| (entry.key, Location::new(path, entry.line)));
    node.items().iter().filter_map(named).chain(keys).collect()
}

#[cfg(test)]
mod tests {
    use crate::manifest::testing::check;

    #[test]
    fn services_and_apps_are_read() {
        let reported = check(
            r#"
//- encore.app
{
	// the app
	"id": "shop",
	"build": { "docker": { "process_per_service": true, }, },
}
//- ledger/encore.service.json
{
  "name": "ledger",
  "lang": "rust",
  "api": [
    { "type": "http", "prefix": "/ledger", "expose": false },
    { "type": "http", "prefix": "/health", "methods": ["GET"], "expose": true, "later": {} }
  ],
  "dependencies": ["orders", { "service": "stock" }],
  "run": { "type": "custom", "cmd": ["cargo", "run", "--bin", "ledger-main"] }
}
//- edge/encore.gateway.json
{ "name": "edge" }
//- odd/encore.service.json
{ "nom": 1 }
"#,
        );
        let encore = &reported.value.encore;
        assert_eq!(encore.apps[0].process_per_service, Some(true));
        let ledger = encore.service_of("ledger/src/deep/x.rs").expect("there");
        assert_eq!(ledger.location.to_string(), "ledger/encore.service.json:2");
        assert_eq!(ledger.launch.as_ref().and_then(|l| l.bin).as_deref(), Some("ledger-main"));
        assert_eq!(
            (ledger.api[1].is_exposed, ledger.api[1].methods.len(), ledger.api[1].line),
            (true, 1, 6)
        );
        let names: Vec<_> = ledger.dependencies.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!((names, encore.gateways.len()), (vec!["orders", "stock"], 1));
        assert!(encore.service_of("other/main.rs").is_none());
        assert_eq!(reported.diagnostics.len(), 1);
    }
}
