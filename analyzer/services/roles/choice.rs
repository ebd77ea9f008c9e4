//! Is a `match` the choice of who starts the program, between several services?
//!
//! Programs choose all the time: between stores, transports, formats, the two sides of an `Either`. Only a choice that a
//! command line or the environment makes, or whose type says that it is one of roles, tells services apart.

use super::names;
use crate::base::Name;
use crate::link::types::{Ty, derives};
use crate::link::{AdtId, BodyTypes, CrateKind, Definitions, FunctionId, Target};
use crate::services::protocols::Facts;
use crate::syntax::facts::{
    Body, ExprId, ItemKind, MatchArm, Path, PatternId, PatternKind, TypeRef,
};

/// Derives that make a type out of a command line.
const TOLD: &[&str] = &[
    "Subcommand",
    "ValueEnum",
    "ArgEnum",
    "Parser",
    "Clap",
    "StructOpt",
    "FromArgs",
    "FromArgMatches",
    "Options",
    "EnumString",
];

/// Words in the name of a type that lists what a program can be.
const ROLES: &[&str] = &[
    "role",
    "roles",
    "mode",
    "component",
    "process",
    "program",
    "daemon",
    "command",
    "subcommand",
    "service",
    "services",
];

/// What the copies of a program are to each other.
const STANDINGS: &[&str] = &[
    "primary",
    "secondary",
    "replica",
    "standalone",
    "standby",
    "backup",
    "master",
    "slave",
    "leader",
    "follower",
];

/// Words in the name of a type that lists technologies, or ways to try a program out.
const NO_ROLES: &[&str] = &[
    "protocol",
    "transport",
    "network",
    "storage",
    "store",
    "backend",
    "database",
    "db",
    "format",
    "encoding",
    "compression",
    "runtime",
    "tls",
    "output",
    "benchmark",
    "bench",
    "test",
    "debug",
];

/// Functions that ask how the program was started.
const ASKS: &[&str] = &[
    "args",
    "args_os",
    "var",
    "var_os",
    "subcommand",
    "subcommand_name",
    "get_matches",
    "get_matches_from",
    "value_of",
    "get_one",
];

/// Stores, brokers, transports and formats: a program that chooses between them is the same service with another neighbour.
const KINDS: &[&str] = &[
    "postgres",
    "postgresql",
    "sqlite",
    "mysql",
    "redis",
    "kafka",
    "nats",
    "rabbitmq",
    "rabbit",
    "amqp",
    "sqs",
    "pubsub",
    "memory",
    "in-memory",
    "local",
    "file",
    "s3",
    "gcs",
    "azure",
    "tcp",
    "udp",
    "unix",
    "vsock",
    "http",
    "https",
    "http1",
    "http2",
    "tls",
    "grpc",
    "rest",
    "ws",
    "websocket",
    "streaming",
    "unary",
    "secure",
    "insecure",
    "json",
    "yaml",
    "toml",
    "stdio",
    "sse",
];

/// Whether whoever starts the program makes this choice.
pub(super) fn is_made_at_start(
    facts: Facts<'_>,
    function: FunctionId,
    body: &Body,
    types: &BodyTypes,
    scrutinee: ExprId,
    arms: &[MatchArm],
) -> bool {
    let definitions = &facts.program.definitions;
    let listed = match types.expressions[scrutinee].peeled() {
        Ty::Adt(of, _) if !is_wrapper(definitions.adts[*of].name) => Some(*of),
        _ => arms.iter().find_map(|arm| by_name(definitions, body, arm.pattern)),
    };
    match listed {
        Some(of) => is_told(definitions, of) || is_standing(definitions, of),
        None => is_asked(facts, function),
    }
}

/// Whether most of what is chosen between are technologies: no services, however they are chosen.
pub(super) fn is_of_kinds<'a>(arms: impl Iterator<Item = &'a str>) -> bool {
    let (mut kinds, mut all) = (0, 0);
    for name in arms {
        all += 1;
        kinds += usize::from(KINDS.contains(&names::kebab(name).as_str()));
    }
    kinds * 2 > all
}

fn is_wrapper(name: Name) -> bool {
    matches!(name.as_str(), "Option" | "Result" | "String")
}

/// The enum whose variant a pattern names as `Enum::Variant`, where its type is not known.
pub(super) fn by_name(definitions: &Definitions, body: &Body, pattern: PatternId) -> Option<AdtId> {
    let named = |path: &Path| {
        let [.., of, variant] = &*path.segments else { return None };
        definitions.adts.iter_enumerated().find_map(|(id, record)| {
            if record.name != of.name {
                return None;
            }
            let ItemKind::Enum(item) = &definitions.item(record.source).kind else { return None };
            item.variants.iter().any(|known| known.name == variant.name).then_some(id)
        })
    };
    match &body.patterns[pattern].kind {
        PatternKind::Path(path) | PatternKind::Struct { path, .. } => named(path),
        PatternKind::TupleStruct { path, elements } => named(path)
            .or_else(|| elements.iter().find_map(|inner| by_name(definitions, body, *inner))),
        PatternKind::Reference(inner) | PatternKind::Typed(inner, _) => {
            by_name(definitions, body, *inner)
        }
        PatternKind::Or(all) => by_name(definitions, body, *all.first()?),
        _ => None,
    }
}

/// The name that a command line has for a variant: `#[clap(name = "shop-worker")]`.
pub(super) fn told_name(definitions: &Definitions, of: AdtId, variant: &str) -> Option<Name> {
    let ItemKind::Enum(item) = &definitions.item(definitions.adts[of].source).kind else {
        return None;
    };
    let variant = item.variants.iter().find(|known| known.name == variant)?;
    let mut told = variant.attributes.iter().filter(|attribute| {
        matches!(attribute.last_segment(), "clap" | "command" | "structopt" | "value" | "arg")
    });
    told.find_map(|attribute| attribute.value_of("name"))
}

/// The names of an enum's variants in order.
pub(super) fn variants(definitions: &Definitions, of: AdtId) -> impl Iterator<Item = Name> {
    let all = match &definitions.item(definitions.adts[of].source).kind {
        ItemKind::Enum(item) => item.variants.as_slice(),
        _ => &[],
    };
    all.iter().map(|variant| variant.name)
}

/// Whether a command line makes an enum, or its name says that it lists roles.
pub(super) fn is_told(definitions: &Definitions, of: AdtId) -> bool {
    let record = &definitions.adts[of];
    let kebab = names::kebab(&record.name);
    if definitions.crate_of(record.module).kind == CrateKind::Stub
        || kebab.split('-').any(|word| NO_ROLES.contains(&word))
    {
        return false;
    }
    let mut derived = derives(&definitions.item(record.source).attributes);
    derived.any(|path| TOLD.contains(&path.rsplit("::").next().unwrap_or(path)))
        || kebab.split('-').any(|word| ROLES.contains(&word))
        || is_parsed(definitions, of)
}

/// Whether an enum lists what the copies of a program can be to each other.
fn is_standing(definitions: &Definitions, of: AdtId) -> bool {
    let mut all = variants(definitions, of).peekable();
    all.peek().is_some() && all.all(|name| STANDINGS.contains(&names::kebab(&name).as_str()))
}

/// Whether an enum is made from words: `impl FromStr for Role`.
fn is_parsed(definitions: &Definitions, of: AdtId) -> bool {
    let (name, module) = (definitions.adts[of].name, definitions.adts[of].module);
    definitions.impls.iter().filter(|record| record.module == module).any(|record| {
        let ItemKind::Impl(item) = &definitions.item(record.source).kind else { return false };
        let is_for = matches!(&item.self_type, TypeRef::Path(path) if path.last_name() == name);
        is_for && item.of_trait.as_ref().is_some_and(|of| of.last_name() == "FromStr")
    })
}

/// Whether a function asks for the command line or the environment itself.
fn is_asked(facts: Facts<'_>, function: FunctionId) -> bool {
    facts.program.calls_of(function).iter().any(|call| {
        let path = match &call.target {
            Target::Function(function) => facts.program.path(*function),
            Target::External(path) | Target::Unresolved(_, path) => *path,
        };
        ASKS.contains(&path.rsplit("::").next().unwrap_or_default())
    })
}
