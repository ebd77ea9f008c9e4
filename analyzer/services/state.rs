//! What does a service keep, and what is it busy with?

use super::boundary::Bounded;
use super::model::{Shared, Workload};
use super::protocols::Facts;
use crate::base::Name;
use crate::link::{FunctionId, Reach};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Crates that keep state elsewhere: root of the path, kind of store, words in the names of variables that say where.
const STORES: &[(&str, &str, &[&str])] = &[
    ("sqlx", "sql", &["DATABASE_URL", "DB_URL", "POSTGRES", "PG_"]),
    ("diesel", "sql", &["DATABASE_URL", "DB_URL"]),
    ("diesel_async", "sql", &["DATABASE_URL", "DB_URL"]),
    ("sea_orm", "sql", &["DATABASE_URL", "DB_URL"]),
    ("tokio_postgres", "postgres", &["DATABASE_URL", "POSTGRES", "PG_"]),
    ("deadpool_postgres", "postgres", &["DATABASE_URL", "POSTGRES", "PG_"]),
    ("rusqlite", "sqlite", &["DATABASE", "SQLITE"]),
    ("mongodb", "mongodb", &["MONGO"]),
    ("redis", "redis", &["REDIS"]),
    ("fred", "redis", &["REDIS"]),
    ("deadpool_redis", "redis", &["REDIS"]),
    ("aws_sdk_s3", "bucket", &["BUCKET", "S3_"]),
    ("aws_sdk_dynamodb", "dynamodb", &["DYNAMO"]),
    ("scylla", "scylla", &["SCYLLA"]),
    ("rocksdb", "disk", &[]),
    ("sled", "disk", &[]),
];

/// Crates that compute: root of the path and what for.
const COMPUTES: &[(&str, &str)] = &[
    ("argon2", "hashes passwords"),
    ("bcrypt", "hashes passwords"),
    ("scrypt", "hashes passwords"),
    ("pbkdf2", "hashes passwords"),
    ("rayon", "computes on all cores"),
    ("image", "works on images"),
    ("flate2", "compresses"),
    ("zstd", "compresses"),
    ("lz4", "compresses"),
    ("brotli", "compresses"),
    ("ndarray", "crunches numbers"),
    ("nalgebra", "crunches numbers"),
    ("printpdf", "renders documents"),
    ("genpdf", "renders documents"),
    ("tantivy", "builds or searches an index"),
    ("tch", "runs a model"),
    ("ort", "runs a model"),
];

/// Crates that hold much in memory.
const HOLDS: &[(&str, &str)] = &[
    ("moka", "holds a cache"),
    ("lru", "holds a cache"),
    ("quick_cache", "holds a cache"),
    ("memmap2", "maps files into memory"),
];

/// Fills in workload and state of every service; answers what several of them share.
pub(super) fn describe(facts: Facts<'_>, services: &mut [Bounded<'_>]) -> Vec<Shared> {
    let mut users: BTreeMap<(Name, Name), BTreeSet<Name>> = BTreeMap::new();
    let called = called(facts);
    for service in services.iter_mut() {
        let roots = roots_of(&called, &service.candidate.reach);
        for (kind, name) in stores(service, &roots) {
            let label = if name.is_empty() { kind } else { Name::new(&format!("{kind} {name}")) };
            service.facts.stateful.push(label);
            if !name.is_empty() {
                users.entry((kind, name)).or_default().insert(service.facts.name);
            }
        }
        service.facts.stateful.sort();
        service.facts.stateful.dedup();
        workload(service, &roots);
    }
    users
        .into_iter()
        .filter(|(_, services)| services.len() > 1)
        .map(|((kind, name), services)| Shared {
            kind,
            name,
            services: services.into_iter().collect(),
        })
        .collect()
}

/// The first names in the paths of all that functions call: what services share is looked at once.
struct Called {
    /// Each once.
    roots: Vec<Name>,
    /// By function, where its own end in the list of all.
    ends: Vec<(FunctionId, usize)>,
    /// Their positions among the roots.
    all: Vec<usize>,
}

fn called(facts: Facts<'_>) -> Called {
    let definitions = &facts.program.definitions;
    let own = facts.bodies_in_parallel().filter(|(function, ..)| !definitions.is_stub(*function));
    let own: Vec<(FunctionId, &[Name])> =
        own.map(|(function, _, types)| (function, facts.roots_called(types))).collect();
    let mut called = Called { roots: Vec::new(), ends: Vec::new(), all: Vec::new() };
    let mut ids: FxHashMap<Name, usize> = FxHashMap::default();
    for (function, roots) in own {
        let at = |root: &Name| {
            let new = || {
                called.roots.push(*root);
                called.roots.len() - 1
            };
            *ids.entry(*root).or_insert_with(new)
        };
        called.all.extend(roots.iter().map(at));
        called.ends.push((function, called.all.len()));
    }
    called
}

/// Crates outside the repository that the service's code calls, and `spawn_blocking`.
fn roots_of(called: &Called, reach: &Reach) -> BTreeSet<&'static str> {
    let mut is_called = vec![false; called.roots.len()];
    let mut start = 0;
    for (function, end) in &called.ends {
        if reach.has(*function) {
            called.all[start..*end].iter().for_each(|root| is_called[*root] = true);
        }
        start = *end;
    }
    let roots = called.roots.iter().zip(is_called).filter(|(_, is_called)| *is_called);
    roots.map(|(root, _)| root.as_str()).collect()
}

fn stores(service: &Bounded<'_>, roots: &BTreeSet<&'static str>) -> Vec<(Name, Name)> {
    let depends = |root: &str| {
        roots.contains(root)
            || service.candidate.package.dependencies.iter().any(|dependency| {
                !dependency.is_dev && dependency.package.replace('-', "_") == root
            })
    };
    let mut found = Vec::new();
    for (_, kind, words) in STORES.iter().filter(|(root, ..)| depends(root)) {
        let variable = service.environment.iter().find(|(name, value)| {
            words.iter().any(|word| name.contains(word)) && value.contains("://")
        });
        let (kind, name) = match variable {
            Some((_, url)) => (scheme_of(url).unwrap_or(kind), database_of(url)),
            None => (*kind, String::new()),
        };
        found.push((Name::new(kind), Name::new(&name)));
    }
    found.sort();
    found.dedup();
    found
}

fn scheme_of(url: &str) -> Option<&'static str> {
    let scheme = url.split("://").next()?;
    Some(match scheme.split('+').next().unwrap_or(scheme) {
        "postgres" | "postgresql" => "postgres",
        "mysql" | "mariadb" => "mysql",
        "sqlite" => "sqlite",
        "mongodb" => "mongodb",
        "redis" | "rediss" => "redis",
        _ => return None,
    })
}

/// The database that a URL names, else its host; secrets left out.
fn database_of(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.split('?').next().unwrap_or(rest);
    let rest = rest.rsplit('@').next().unwrap_or(rest);
    let (host, database) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.split(':').next().unwrap_or(host);
    if database.is_empty() { host.to_owned() } else { database.to_owned() }
}

fn workload(service: &mut Bounded<'_>, roots: &BTreeSet<&'static str>) {
    let reasons = |table: &[(&str, &str)]| -> Vec<Name> {
        let found = table.iter().filter(|(root, _)| roots.contains(root));
        found.map(|(root, what)| Name::new(&format!("{what} (`{root}`)"))).collect()
    };
    let mut computes = reasons(COMPUTES);
    if roots.contains("spawn_blocking") {
        computes.push(Name::new("moves work off the event loop (`spawn_blocking`)"));
    }
    let holds = reasons(HOLDS);
    let waits = !service.facts.stateful.is_empty()
        || !service.candidate.served.is_empty()
        || service.candidate.is_listening;
    let (class, because) = match (computes.is_empty(), holds.is_empty(), waits) {
        (false, true, _) => (Workload::Cpu, computes),
        (true, false, _) => (Workload::Memory, holds),
        (false, false, _) => (Workload::Mixed, computes.into_iter().chain(holds).collect()),
        (true, true, true) => {
            (Workload::Io, vec![Name::new("waits for its clients, databases and peers")])
        }
        (true, true, false) => return,
    };
    service.facts.workload = Some(class);
    service.facts.workload_because = because;
}

#[cfg(test)]
mod tests {
    use super::database_of;

    #[test]
    fn databases_are_named_without_secrets() {
        assert_eq!(database_of("postgres://user:pw@db:5432/orders?sslmode=off"), "orders");
        assert_eq!(database_of("redis://cache:6379"), "cache");
    }
}
