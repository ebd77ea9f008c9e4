//! What do programs in other languages answer?
//!
//! Such programs are not analysed. But where Rust asks for an RPC or a route that no Rust answers, the line that registers it
//! elsewhere says whom it asks. Lines are looked at one by one, and only once somebody asks.

use super::files::{Files, file_name, parent};
use crate::base::Name;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// Languages by the ending of their files.
const LANGUAGES: &[(&str, &str)] = &[
    (".cs", "c#"),
    (".ex", "elixir"),
    (".go", "go"),
    (".java", "java"),
    (".js", "javascript"),
    (".kt", "kotlin"),
    (".php", "php"),
    (".py", "python"),
    (".rb", "ruby"),
    (".ts", "typescript"),
];

/// Folders of what tries others out, calls them, was fetched or made.
const ASIDE: &[&str] = &[
    "__tests__",
    "bench",
    "benches",
    "benchmarks",
    "build",
    "ci",
    "client",
    "clients",
    "demo",
    "dist",
    "docs",
    "e2e",
    "example",
    "examples",
    "fixtures",
    "generated",
    "integration",
    "integration-tests",
    "mock",
    "mocks",
    "node_modules",
    "samples",
    "scripts",
    "sdk",
    "sdks",
    "templates",
    "test",
    "testdata",
    "testing",
    "tests",
    "third_party",
    "tools",
    "vendor",
];

/// Files that stand where a program begins.
const MARKS: &[&str] = &["go.mod", "mix.exs", "pyproject.toml", "setup.py"];

/// Folders within a program.
const INSIDE: &[&str] = &["app", "cmd", "internal", "lib", "pkg", "src"];

/// A program in another language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ForeignPart {
    /// Called like its folder.
    pub name: Name,
    /// Its folder.
    pub root: Name,
    /// What it is written in.
    pub language: Name,
    /// The file that answers first.
    pub path: Name,
}

/// A route that a program in another language answers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ForeignRoute {
    /// In capitals; `ANY` where the line does not tell.
    pub method: Name,
    /// As declared.
    pub path: Name,
    /// The folder of the program.
    pub root: Name,
}

#[derive(Clone, Debug, Default)]
struct Answers {
    parts: BTreeMap<Name, ForeignPart>,
    /// By the last name of an RPC service, the folders of the programs that register it.
    rpcs: BTreeMap<Name, BTreeSet<Name>>,
    routes: BTreeSet<ForeignRoute>,
}

impl Answers {
    /// Programs whose folders have one name are called by their whole way.
    fn tell_apart(&mut self) {
        let mut counts: BTreeMap<Name, usize> = BTreeMap::new();
        self.parts.values().for_each(|part| *counts.entry(part.name).or_default() += 1);
        for part in self.parts.values_mut().filter(|part| counts[&part.name] > 1) {
            part.name = Name::new(&part.root.replace('/', "-"));
        }
    }
}

/// Source in other languages, read once somebody asks.
#[derive(Clone, Debug, Default)]
pub struct Elsewhere {
    files: Vec<(Name, Arc<str>)>,
    /// Folders in which a program begins.
    begins: BTreeSet<Name>,
    answers: OnceLock<Answers>,
}

/// Takes the files that may answer something.
pub(super) fn read(files: Files<'_>) -> Elsewhere {
    let is_source = |path: &str| LANGUAGES.iter().any(|(ending, _)| path.ends_with(ending));
    let is_aside = |path: &str| {
        parent(path).split('/').any(|part| ASIDE.contains(&part.to_lowercase().as_str()))
    };
    let mut elsewhere = Elsewhere::default();
    for file in files.all() {
        let (path, name) = (file.path.as_str(), file_name(&file.path));
        if MARKS.contains(&name) || name.starts_with("Dockerfile") {
            elsewhere.begins.insert(Name::new(parent(path)));
        }
        if is_source(path) && !is_aside(path) && !name.starts_with("test_") {
            elsewhere.files.push((file.path, Arc::clone(&file.text)));
        }
    }
    elsewhere
}

impl Elsewhere {
    /// The one program that registers an RPC service, by the service's last name.
    pub fn of_rpc(&self, service: &str) -> Option<&ForeignPart> {
        let answers = self.answers();
        let roots = answers.rpcs.get(&Name::new(service))?;
        let (Some(only), 1) = (roots.first(), roots.len()) else { return None };
        answers.parts.get(only)
    }

    /// All routes, by method, path and program.
    pub fn routes(&self) -> impl Iterator<Item = &ForeignRoute> {
        self.answers().routes.iter()
    }

    /// The program in a folder.
    pub fn part(&self, root: Name) -> Option<&ForeignPart> {
        self.answers().parts.get(&root)
    }

    fn answers(&self) -> &Answers {
        self.answers.get_or_init(|| {
            let mut answers = Answers::default();
            for (path, text) in &self.files {
                let root = self.root_of(path);
                if root.is_empty() {
                    continue;
                }
                let (rpcs, routes) = answered(path, text);
                if rpcs.is_empty() && routes.is_empty() {
                    continue;
                }
                let language = LANGUAGES.iter().find(|(ending, _)| path.ends_with(ending));
                let language = Name::new(language.map_or("", |(_, language)| language));
                let part = || ForeignPart { name: name_of(&root), root, language, path: *path };
                answers.parts.entry(root).or_insert_with(part);
                for rpc in rpcs {
                    answers.rpcs.entry(rpc).or_default().insert(root);
                }
                let routes = routes.into_iter();
                answers.routes.extend(routes.map(|(method, path)| ForeignRoute {
                    method,
                    path,
                    root,
                }));
            }
            answers.tell_apart();
            answers
        })
    }

    /// The folder of the program that a file belongs to: the nearest in which one begins, or that holds `src`.
    fn root_of(&self, path: &str) -> Name {
        let folder = parent(path);
        let mut around = folder;
        while !around.is_empty() {
            if self.begins.contains(&Name::new(around))
                || !INSIDE.contains(&file_name(around)) && holds_source(folder, around)
            {
                return Name::new(around);
            }
            around = parent(around);
        }
        Name::new(folder)
    }
}

/// Whether the way from a folder down to another leads through `src` or the like at once.
fn holds_source(folder: &str, around: &str) -> bool {
    let rest = folder.strip_prefix(around).unwrap_or_default().trim_start_matches('/');
    rest.split('/').next().is_some_and(|first| INSIDE.contains(&first))
}

/// `ledger` of `apps/ledger`; a plain word says what it is of: `ledger-server` of `ledger/server`.
fn name_of(root: &str) -> Name {
    let last = file_name(root);
    let above = file_name(parent(root));
    let is_plain = matches!(
        last,
        "server" | "service" | "api" | "backend" | "go" | "python" | "java" | "node"
    );
    if is_plain && !above.is_empty() {
        return Name::new(&format!("{above}-{last}"));
    }
    Name::new(last)
}

type Routes = Vec<(Name, Name)>;

/// The RPC services and routes that a file registers.
fn answered(path: &str, text: &str) -> (BTreeSet<Name>, Routes) {
    let (mut rpcs, mut routes) = (BTreeSet::new(), Vec::new());
    for line in text.lines() {
        let line = line.trim();
        if line.len() > 400
            || line.starts_with("//")
            || line.starts_with('#')
            || line.starts_with('*')
        {
            continue;
        }
        rpcs.extend(rpc_on(path, line).into_iter().map(Name::new));
        routes.extend(route_on(line));
    }
    (rpcs, routes)
}

/// The RPC service that a line registers, or has a class answer.
fn rpc_on<'l>(path: &str, line: &'l str) -> Vec<&'l str> {
    match path.rsplit('.').next().unwrap_or_default() {
        "py" => between(line, "add_", "Servicer_to_server(").into_iter().collect(),
        "go" if !line.starts_with("func ") => {
            between(line, "Register", "Server(").into_iter().collect()
        }
        "ts" | "js" => added_service(line),
        "java" | "kt" => words(line).filter_map(answered_by_class).collect(),
        "cs" if line.contains("class ") => {
            // `Stock.StockBase`
            let words: Vec<&str> = words(line).collect();
            let is_base = |pair: &&[&str]| pair[1].strip_suffix("Base") == Some(pair[0]);
            words.windows(2).filter(is_base).map(|pair| pair[0]).collect()
        }
        "ex" => {
            let rest = line.strip_prefix("use GRPC.Server");
            let service = rest.and_then(|rest| rest.split_once("service:"));
            let name = service.map(|(_, name)| name.trim().trim_end_matches(".Service"));
            name.and_then(|name| name.rsplit('.').next()).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|letter: char| !is_of_word(letter))
}

/// The word between two others.
fn between<'l>(line: &'l str, front: &str, end: &str) -> Option<&'l str> {
    let (_, rest) = line.split_once(front)?;
    let (name, _) = rest.split_once(end)?;
    (!name.is_empty() && name.chars().all(is_of_word)).then_some(name)
}

/// `Stock` of `server.addService(depot.Stock.service, …)` and of `server.addService(StockService, …)`.
fn added_service(line: &str) -> Vec<&str> {
    let inside = line.split_once(".addService(").map(|(_, inside)| inside);
    let what = inside.and_then(|inside| inside.split([',', ')']).next()).unwrap_or_default();
    let what = what.trim().trim_end_matches(".service");
    let last = what.rsplit('.').next().filter(|last| !last.is_empty());
    let stem = last.and_then(|last| last.strip_suffix("Service")).filter(|stem| !stem.is_empty());
    last.into_iter().chain(stem).collect()
}

/// `Stock` of `StockImplBase` and `StockCoroutineImplBase`.
fn answered_by_class(word: &str) -> Option<&str> {
    let stem = word.strip_suffix("ImplBase")?;
    Some(stem.strip_suffix("Coroutine").unwrap_or(stem))
}

/// The route that a line registers: `router.post("/orders", …)`, `mux.HandleFunc("POST /orders", …)`,
/// `@app.get("/orders")`, `@PostMapping("/orders")`, `get "/orders", …`.
fn route_on(line: &str) -> Option<(Name, Name)> {
    let start = line.find(['"', '\'', '`'])?;
    let quote = line[start..].chars().next()?;
    let text = line[start + 1..].split(quote).next()?;
    let (told, path) = match text.split_once(' ') {
        Some((method, path))
            if !method.is_empty() && method.chars().all(|c| c.is_ascii_uppercase()) =>
        {
            (Some(method), path)
        }
        _ => (None, text),
    };
    let is_path = path.len() > 1
        && path.starts_with('/')
        && !path.contains([' ', '$'])
        && !path.contains("//");
    if !is_path {
        return None;
    }
    let before = line[..start].trim_end();
    let called = before.strip_suffix('(').unwrap_or(before).trim_end();
    let begin = called.rfind(|letter: char| !is_of_word(letter)).map_or(0, |at| at + 1);
    let verb = called[begin..].to_lowercase();
    let owner = called[..begin].strip_suffix('.');
    let is_call = before.ends_with('(');
    let known = ["get", "post", "put", "patch", "delete", "head"].iter().find(|known| {
        verb == **known
            || verb == format!("map{known}")
            || verb == format!("{known}mapping")
            || verb == format!("add_{known}")
    });
    let is_bare = owner.is_none() && begin == 0;
    let is_registered = match verb.as_str() {
        "handle" | "handlefunc" | "route" | "add_url_rule" | "requestmapping" | "methodfunc" => {
            is_call
        }
        "socket" => is_bare && !is_call,
        _ if known.is_none() => false,
        // `get "/orders", OrdersController, :index`
        _ if is_bare => !is_call,
        _ if called[..begin].ends_with('@')
            || verb.starts_with("map")
            || verb.starts_with("add_") =>
        {
            is_call
        }
        _ => is_call && owner.is_some_and(is_of_router),
    };
    if !is_registered {
        return None;
    }
    let method = told.map(str::to_owned).or_else(|| known.map(|known| known.to_uppercase()));
    let path = if verb == "socket" { format!("{path}/websocket") } else { path.to_owned() };
    Some((Name::new(method.as_deref().unwrap_or("ANY")), Name::new(&path)))
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Whether `app`, `s.router`, `ordersApi` is what routes are registered at.
fn is_of_router(owner: &str) -> bool {
    let last = owner.rsplit(|letter: char| !is_of_word(letter)).next().unwrap_or_default();
    let last = last.to_lowercase();
    matches!(
        last.as_str(),
        "r" | "e" | "g" | "s" | "rg" | "bp" | "web" | "v1" | "v2" | "express" | "fastify"
    ) || [
        "router",
        "routes",
        "route",
        "mux",
        "server",
        "srv",
        "group",
        "app",
        "api",
        "engine",
        "blueprint",
    ]
    .iter()
    .any(|word| last.ends_with(word))
}

#[cfg(test)]
mod tests {
    use super::{name_of, route_on, rpc_on};

    fn route(line: &str) -> Option<String> {
        route_on(line).map(|(method, path)| format!("{method} {path}"))
    }

    #[test]
    fn lines_register_routes() {
        let lines = [
            ("router.post('/orders/:id', place)", "POST /orders/:id"),
            ("mux.HandleFunc(\"POST /orders\", place)", "POST /orders"),
            ("http.Handle(\"/orders\", handler)", "ANY /orders"),
            ("@app.get(\"/orders/{id}\")", "GET /orders/{id}"),
            ("@PostMapping(\"/orders\")", "POST /orders"),
            ("app.MapGet(\"/orders\", List);", "GET /orders"),
            ("get \"/orders\", OrdersController, :index", "GET /orders"),
            ("socket \"/clients\", Clients.Socket", "ANY /clients/websocket"),
        ];
        for (line, expected) in lines {
            assert_eq!(route(line).as_deref(), Some(expected), "{line}");
        }
        let none = [
            "axios.post('/orders')",
            "this.http.get('/orders')",
            "fetch('/orders')",
            "open(\"/etc/hosts\")",
        ];
        for line in none {
            assert_eq!(route(line), None, "{line}");
        }
    }

    #[test]
    fn lines_register_rpc_services() {
        let lines = [
            ("a.py", "pb2_grpc.add_StockServicer_to_server(Stock(), server)", "Stock"),
            ("a.go", "stockpb.RegisterStockServer(server, &stock{})", "Stock"),
            ("a.ts", "server.addService(proto.depot.Stock.service, handlers);", "Stock"),
            ("A.java", "class Stock extends StockGrpc.StockImplBase {", "Stock"),
            ("A.kt", "class S : StockGrpcKt.StockCoroutineImplBase() {", "Stock"),
            ("A.cs", "public class StockService : Stock.StockBase", "Stock"),
            ("a.ex", "use GRPC.Server, service: Depot.V1.Stock.Service", "Stock"),
        ];
        for (path, line, expected) in lines {
            assert!(rpc_on(path, line).contains(&expected), "{line}");
        }
        assert!(
            rpc_on("a.go", "func RegisterStockServer(s Registrar, srv StockServer) {").is_empty()
        );
    }

    #[test]
    fn plain_folders_are_called_by_what_is_around() {
        assert_eq!(name_of("apps/ledger"), "ledger");
        assert_eq!(name_of("ledger/server"), "ledger-server");
        assert_eq!(name_of("server"), "server");
    }
}
