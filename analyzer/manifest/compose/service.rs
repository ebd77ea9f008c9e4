//! What does one service of a Compose file say?

use super::super::command::{launch, words};
use super::super::dockerfile::takes_context;
use super::super::env::{EnvVar, interpolate, variables};
use super::super::files::{Files, join, parent};
use super::super::node::{Node, Value};
use super::super::quantity::{Resources, docker_bytes, millicores};
use super::{Build, ComposeFile, ComposeService, PublishedPort};
use crate::base::{Location, Name};
use crate::source::SourceFile;
use std::collections::BTreeMap;

/// All services of a file.
pub(super) fn read(file: &ComposeFile, files: Files<'_>) -> Vec<ComposeService> {
    let folder = parent(&file.path);
    let known = join(folder, ".env")
        .and_then(|path| env_file(files, &path))
        .map(|file| variables(file.path, &file.text))
        .unwrap_or_default();
    let known = known.into_iter().filter_map(|v| Some((v.name, v.value?))).collect();
    let reader = Reader { path: file.path, folder, known, files };
    let services = file.root.get("services").map_or(&[][..], Node::entries);
    services.iter().map(|entry| reader.service(entry.key, entry.line, &entry.node)).collect()
}

/// An env file, or the example that stands in the repository for one that does not.
fn env_file<'a>(files: Files<'a>, path: &str) -> Option<&'a SourceFile> {
    let examples = [".example", ".sample", ".template", ".dist"].iter();
    let example = || examples.clone().find_map(|ending| files.get(&format!("{path}{ending}")));
    files.get(path).or_else(example)
}

struct Reader<'a> {
    path: Name,
    folder: &'a str,
    known: BTreeMap<Name, String>,
    files: Files<'a>,
}

impl Reader<'_> {
    fn service(&self, name: Name, line: u32, node: &Node) -> ComposeService {
        let env_files = self.env_files(node);
        let command = node.get("command").and_then(|node| self.words(node));
        let entrypoint = node.get("entrypoint").and_then(|node| self.words(node));
        let (limits, reservations) = self.resources(node);
        let deploy_replicas = || node.at(&["deploy", "replicas"]);
        let replicas =
            deploy_replicas().or_else(|| node.get("scale")).and_then(|node| self.text(node));
        ComposeService {
            name,
            location: Some(Location::new(self.path, line)),
            image: self.text_at(node, "image"),
            build: node.get("build").map(|node| self.build(node)),
            launch: started(entrypoint.as_ref(), command.as_ref()),
            entrypoint,
            command,
            environment: self.environment(node, &env_files),
            env_files,
            ports: node
                .get("ports")
                .map_or(&[][..], Node::items)
                .iter()
                .filter_map(|n| self.port(n))
                .collect(),
            expose: self
                .texts(node, "expose")
                .filter_map(|text| text.split('/').next()?.parse().ok())
                .collect(),
            networks: self.networks(node),
            links: self
                .texts(node, "links")
                .chain(self.texts(node, "external_links"))
                .map(|text| link(&text))
                .collect(),
            depends_on: self.depends_on(node),
            restart: self.text_at(node, "restart").as_ref().map(Name::from),
            container_name: self.text_at(node, "container_name").as_ref().map(Name::from),
            hostname: self.text_at(node, "hostname").as_ref().map(Name::from),
            limits,
            reservations,
            replicas: replicas.and_then(|text| text.parse().ok()),
            healthcheck: node
                .at(&["healthcheck", "test"])
                .and_then(|node| self.words(node))
                .unwrap_or_default(),
            profiles: self.texts(node, "profiles").map(|text| Name::new(&text)).collect(),
            labels: self
                .pairs(node.get("labels"))
                .into_iter()
                .map(|(key, value, _)| (key, value.unwrap_or_default()))
                .collect(),
            volumes: self.volumes(node),
            extends: self.extends(node),
        }
    }

    /// A text with its variables replaced.
    fn text(&self, node: &Node) -> Option<String> {
        Some(interpolate(node.text()?, &self.known))
    }

    fn text_at(&self, node: &Node, key: &str) -> Option<String> {
        self.text(node.get(key)?)
    }

    fn texts<'n>(&'n self, node: &'n Node, key: &str) -> impl Iterator<Item = String> + 'n {
        node.get(key).into_iter().flat_map(Node::texts).map(|text| interpolate(text, &self.known))
    }

    /// A command as words, from one text or a list.
    fn words(&self, node: &Node) -> Option<Vec<String>> {
        match &node.value {
            Value::Null | Value::Map(_) => None,
            Value::Text(text) => Some(words(&interpolate(text, &self.known))),
            Value::List(items) => Some(items.iter().filter_map(|item| self.text(item)).collect()),
        }
    }

    /// `KEY: value` or `- KEY=value`, with lines.
    fn pairs(&self, node: Option<&Node>) -> Vec<(Name, Option<String>, u32)> {
        let Some(node) = node else { return Vec::new() };
        let from_map =
            node.entries().iter().map(|entry| (entry.key, self.text(&entry.node), entry.line));
        let from_list = node.items().iter().filter_map(|item| {
            let text = self.text(item)?;
            let (key, value) = match text.split_once('=') {
                Some((key, value)) => (key, Some(value.to_owned())),
                None => (text.as_str(), None),
            };
            Some((Name::new(key.trim()), value, item.line))
        });
        from_map.chain(from_list).collect()
    }

    fn build(&self, node: &Node) -> Build {
        let context =
            if node.text().is_some() { self.text(node) } else { self.text_at(node, "context") };
        let context = context.unwrap_or_else(|| ".".to_owned());
        let folder = join(self.folder, &context);
        let inline = self.text_at(node, "dockerfile_inline");
        let dockerfile =
            self.text_at(node, "dockerfile").unwrap_or_else(|| "Dockerfile".to_owned());
        let dockerfile = folder.filter(|_| inline.is_none()).and_then(|it| join(&it, &dockerfile));
        let args = self.pairs(node.get("args")).into_iter();
        Build {
            dockerfile,
            context: folder.filter(|_| inline.as_deref().is_none_or(takes_context)),
            inline,
            target: self.text_at(node, "target").as_ref().map(Name::from),
            args: args
                .filter_map(|(key, value, _)| {
                    Some((key, value.or_else(|| self.known.get(&key).cloned())?))
                })
                .collect(),
        }
    }

    fn env_files(&self, node: &Node) -> Vec<Name> {
        let Some(node) = node.get("env_file") else { return Vec::new() };
        let paths = node.items().iter().filter_map(|item| item.text_at("path"));
        let all = node.texts().chain(paths).map(|text| interpolate(text, &self.known));
        all.filter_map(|path| join(self.folder, &path)).collect()
    }

    /// What `environment` says, then what the files add, the last file first.
    fn environment(&self, node: &Node, env_files: &[Name]) -> Vec<EnvVar> {
        let mut all: BTreeMap<Name, EnvVar> = BTreeMap::new();
        for (name, value, line) in self.pairs(node.get("environment")) {
            // A name alone passes on what the shell, and so `.env`, has.
            let value = value.or_else(|| self.known.get(&name).cloned());
            all.entry(name).or_insert(EnvVar {
                name,
                value,
                location: Location::new(self.path, line),
            });
        }
        for file in env_files.iter().rev().filter_map(|path| env_file(self.files, path)) {
            for variable in variables(file.path, &file.text) {
                all.entry(variable.name).or_insert(variable);
            }
        }
        all.into_values().collect()
    }

    fn port(&self, node: &Node) -> Option<PublishedPort> {
        if node.is_map() {
            let container = self.text_at(node, "target")?.parse().ok()?;
            let host = self.text_at(node, "published").and_then(|text| text.parse().ok());
            return Some(PublishedPort { host, container });
        }
        let text = self.text(node)?;
        let text = text.split('/').next()?;
        let mut parts = text.rsplit(':');
        let container = parts.next()?.split('-').next()?.parse().ok()?;
        Some(PublishedPort { host: parts.next().and_then(|host| host.parse().ok()), container })
    }

    fn networks(&self, node: &Node) -> BTreeMap<Name, Vec<Name>> {
        let Some(node) = node.get("networks") else { return BTreeMap::new() };
        let plain =
            node.items().iter().filter_map(Node::text).map(|name| (Name::new(name), Vec::new()));
        let aliased = node.entries().iter().map(|entry| {
            (entry.key, self.texts(&entry.node, "aliases").map(|alias| Name::new(&alias)).collect())
        });
        plain.chain(aliased).collect()
    }

    fn depends_on(&self, node: &Node) -> BTreeMap<Name, Option<Name>> {
        let Some(node) = node.get("depends_on") else { return BTreeMap::new() };
        let plain = node.items().iter().filter_map(Node::text).map(|name| (Name::new(name), None));
        let conditions = node.entries().iter().map(|entry| {
            (entry.key, self.text_at(&entry.node, "condition").as_ref().map(Name::from))
        });
        plain.chain(conditions).collect()
    }

    /// Limits and reservations, also as version 2 of the format writes them.
    fn resources(&self, node: &Node) -> (Resources, Resources) {
        let of = |cpu: Option<&Node>, memory: Option<&Node>| Resources {
            cpu_millicores: cpu.and_then(|node| millicores(&self.text(node)?)),
            memory_bytes: memory.and_then(|node| docker_bytes(&self.text(node)?)),
        };
        let deployed = |key: &str| {
            let node = node.at(&["deploy", "resources", key]);
            of(node.and_then(|n| n.get("cpus")), node.and_then(|n| n.get("memory")))
        };
        (
            deployed("limits").or(of(node.get("cpus"), node.get("mem_limit"))),
            deployed("reservations").or(of(None, node.get("mem_reservation"))),
        )
    }

    /// The target of `source:target:mode` or of the long form.
    fn volumes(&self, node: &Node) -> Vec<String> {
        let items = node.get("volumes").map_or(&[][..], Node::items).iter();
        let target = |text: String| {
            let mut parts = text.split(':');
            let first = parts.next()?;
            Some(parts.next().unwrap_or(first).to_owned())
        };
        items
            .filter_map(|item| self.text_at(item, "target").or_else(|| target(self.text(item)?)))
            .collect()
    }

    fn extends(&self, node: &Node) -> Option<(Option<Name>, Name)> {
        let node = node.get("extends")?;
        let service = node.text().or_else(|| node.text_at("service"))?;
        let file = self.text_at(node, "file").and_then(|path| join(self.folder, &path));
        Some((file, Name::new(service)))
    }
}

/// The program of a service that says what it runs.
fn started(
    entrypoint: Option<&Vec<String>>,
    command: Option<&Vec<String>>,
) -> Option<super::Launch> {
    let words: Vec<String> = entrypoint.into_iter().chain(command).flatten().cloned().collect();
    launch(&words)
}

/// `service:alias` or `service`.
fn link(text: &str) -> (Name, Name) {
    let (service, alias) = text.split_once(':').unwrap_or((text, text));
    (Name::new(alias), Name::new(service))
}
