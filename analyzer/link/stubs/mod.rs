//! Signatures of the standard library and of the crates that services are built on: a typeshed for Rust.
//!
//! Each stub is Rust syntax, read by the same front end as the repository's own files. In: nothing. Out: a table
//! of texts. This room knows nothing of how the signatures are used. What a stub says and leaves out:
//!
//! - Signatures only. A body is `{}`, whatever the function returns; methods of impls stand without `pub`, since
//!   everything in a stub is public. Lifetimes, `unsafe`, `const`, `Send`, `Sync`, `'static` and `?Sized` are left
//!   out: no call is resolved by them.
//! - The standard prelude is in scope everywhere, in `std` itself too. `core` and `alloc` are `std`.
//! - Methods of all integer types stand in `impl __int`, those of both float types in `impl __float`; there `Self`
//!   is the actual type, and a trait implemented for one of the two is implemented for every type it stands for.
//! - Adaptors that keep a closure name what the closure returns instead of the closure: `Map<I, B>`, where
//!   `Iterator::Item` is `B`.
//! - Methods of extension traits with one implementor (`PermissionsExt::mode`) stand on the type itself.
//! - Where a crate changed between versions, both forms stand side by side.
//! - A derive that implements a trait of the same name, as `Clone` does, says so by the derive attribute.
//!
//! Adding a crate means writing `name.rs` here and one line in the table below.

/// One stub.
#[derive(Clone, Copy, Debug)]
pub struct Stub {
    /// The crate's name in code: `actix_web`.
    pub name: &'static str,
    /// Its signatures, in pieces that stand one after another.
    pub text: &'static [&'static str],
    /// Other stubs its paths lead to; `std` is always there.
    pub needs: &'static [&'static str],
}

/// All stubs, by name.
pub fn all() -> &'static [Stub] {
    ALL
}

/// The stub of the crate `name`. `core` and `alloc` are answered with `std`.
pub fn find(name: &str) -> Option<&'static Stub> {
    let name = if matches!(name, "core" | "alloc") { "std" } else { name };
    ALL.binary_search_by_key(&name, |stub| stub.name).ok().map(|at| &ALL[at])
}

/// A module of `std`: the text of its file, wrapped.
macro_rules! module {
    ($name:literal) => {
        concat!("pub mod ", $name, " {\n", include_str!(concat!("std/", $name, ".rs")), "}\n")
    };
}

/// `std`: files that hold several modules as they are, files that hold one wrapped.
const STD: &[&str] = &[
    include_str!("std/root.rs"),
    include_str!("std/core.rs"),
    include_str!("std/memory.rs"),
    include_str!("std/system.rs"),
    include_str!("std/files.rs"),
    module!("array"),
    module!("collections"),
    module!("fmt"),
    module!("io"),
    module!("iter"),
    module!("num"),
    module!("option"),
    module!("result"),
    module!("slice"),
    module!("str"),
    module!("string"),
    module!("sync"),
    module!("vec"),
];

/// Sorted by name.
const ALL: &[Stub] = &[
    Stub { name: "actix_rt", text: &[include_str!("actix_rt.rs")], needs: &["tokio"] },
    Stub {
        name: "actix_web",
        text: &[include_str!("actix_web.rs")],
        needs: &["awc", "bytes", "http", "tokio"],
    },
    Stub { name: "ahash", text: &[include_str!("ahash.rs")], needs: &[] },
    Stub { name: "aho_corasick", text: &[include_str!("aho_corasick.rs")], needs: &[] },
    Stub { name: "amqprs", text: &[include_str!("amqprs.rs")], needs: &["tokio"] },
    Stub { name: "anstyle", text: &[include_str!("anstyle.rs")], needs: &[] },
    Stub { name: "anyhow", text: &[include_str!("anyhow.rs")], needs: &[] },
    Stub { name: "arc_swap", text: &[include_str!("arc_swap.rs")], needs: &[] },
    Stub { name: "argh", text: &[include_str!("argh.rs")], needs: &[] },
    Stub { name: "async_channel", text: &[include_str!("async_channel.rs")], needs: &[] },
    Stub {
        name: "async_nats",
        text: &[include_str!("async_nats.rs")],
        needs: &["bytes", "futures_core"],
    },
    Stub { name: "async_std", text: &[include_str!("async_std.rs")], needs: &[] },
    Stub { name: "awc", text: &[include_str!("awc.rs")], needs: &["bytes", "http"] },
    Stub { name: "aws_config", text: &[include_str!("aws_config.rs")], needs: &[] },
    Stub { name: "aws_sdk_sns", text: &[include_str!("aws_sdk_sns.rs")], needs: &[] },
    Stub { name: "aws_sdk_sqs", text: &[include_str!("aws_sdk_sqs.rs")], needs: &[] },
    Stub { name: "axum", text: &[include_str!("axum.rs")], needs: &["bytes", "http"] },
    Stub {
        name: "axum_extra",
        text: &[include_str!("axum_extra.rs")],
        needs: &["axum", "bytes", "futures_core", "http", "time", "tower_layer"],
    },
    Stub { name: "backoff", text: &[include_str!("backoff.rs")], needs: &[] },
    Stub { name: "backon", text: &[include_str!("backon.rs")], needs: &[] },
    Stub { name: "base64", text: &[include_str!("base64.rs")], needs: &[] },
    Stub { name: "bb8", text: &[include_str!("bb8.rs")], needs: &[] },
    Stub { name: "bb8_redis", text: &[include_str!("bb8_redis.rs")], needs: &["bb8", "redis"] },
    Stub {
        name: "bson",
        text: &[include_str!("bson.rs")],
        needs: &["chrono", "serde_json", "time", "uuid"],
    },
    Stub { name: "bstr", text: &[include_str!("bstr.rs")], needs: &[] },
    Stub { name: "byteorder", text: &[include_str!("byteorder.rs")], needs: &[] },
    Stub { name: "bytes", text: &[include_str!("bytes.rs")], needs: &[] },
    Stub { name: "camino", text: &[include_str!("camino.rs")], needs: &[] },
    Stub { name: "chrono", text: &[include_str!("chrono.rs")], needs: &[] },
    Stub { name: "clap", text: &[include_str!("clap.rs")], needs: &[] },
    Stub { name: "color_eyre", text: &[include_str!("color_eyre.rs")], needs: &["eyre"] },
    Stub { name: "config", text: &[include_str!("config.rs")], needs: &[] },
    Stub { name: "confique", text: &[include_str!("confique.rs")], needs: &[] },
    Stub { name: "confy", text: &[include_str!("confy.rs")], needs: &["serde_yaml", "toml"] },
    Stub { name: "console", text: &[include_str!("console.rs")], needs: &[] },
    Stub {
        name: "crossbeam",
        text: &[include_str!("crossbeam.rs")],
        needs: &["crossbeam_channel", "crossbeam_deque", "crossbeam_queue", "crossbeam_utils"],
    },
    Stub { name: "crossbeam_channel", text: &[include_str!("crossbeam_channel.rs")], needs: &[] },
    Stub { name: "crossbeam_deque", text: &[include_str!("crossbeam_deque.rs")], needs: &[] },
    Stub { name: "crossbeam_queue", text: &[include_str!("crossbeam_queue.rs")], needs: &[] },
    Stub { name: "crossbeam_utils", text: &[include_str!("crossbeam_utils.rs")], needs: &[] },
    Stub { name: "csv", text: &[include_str!("csv.rs")], needs: &[] },
    Stub { name: "dashmap", text: &[include_str!("dashmap.rs")], needs: &[] },
    Stub { name: "deadpool", text: &[include_str!("deadpool.rs")], needs: &[] },
    Stub {
        name: "deadpool_postgres",
        text: &[include_str!("deadpool_postgres.rs")],
        needs: &["deadpool", "tokio_postgres"],
    },
    Stub { name: "deadpool_redis", text: &[include_str!("deadpool_redis.rs")], needs: &["redis"] },
    Stub { name: "digest", text: &[include_str!("digest.rs")], needs: &[] },
    Stub { name: "dirs", text: &[include_str!("dirs.rs")], needs: &[] },
    Stub { name: "docopt", text: &[include_str!("docopt.rs")], needs: &["serde"] },
    Stub { name: "dotenvy", text: &[include_str!("dotenvy.rs")], needs: &[] },
    Stub { name: "dropshot", text: &[include_str!("dropshot.rs")], needs: &[] },
    Stub { name: "either", text: &[include_str!("either.rs")], needs: &[] },
    Stub { name: "encoding_rs", text: &[include_str!("encoding_rs.rs")], needs: &[] },
    Stub { name: "env_logger", text: &[include_str!("env_logger.rs")], needs: &["anstyle", "log"] },
    Stub { name: "envconfig", text: &[include_str!("envconfig.rs")], needs: &[] },
    Stub { name: "envy", text: &[include_str!("envy.rs")], needs: &[] },
    Stub { name: "error_stack", text: &[include_str!("error_stack.rs")], needs: &[] },
    Stub { name: "eyre", text: &[include_str!("eyre.rs")], needs: &[] },
    Stub {
        name: "figment",
        text: &[include_str!("figment.rs")],
        needs: &["serde_json", "serde_yaml", "toml"],
    },
    Stub { name: "flate2", text: &[include_str!("flate2.rs")], needs: &[] },
    Stub { name: "flume", text: &[include_str!("flume.rs")], needs: &[] },
    Stub { name: "fred", text: &[include_str!("fred.rs")], needs: &["tokio"] },
    Stub {
        name: "futures",
        text: &[include_str!("futures.rs")],
        needs: &[
            "futures_channel",
            "futures_core",
            "futures_executor",
            "futures_io",
            "futures_sink",
            "futures_util",
        ],
    },
    Stub {
        name: "futures_channel",
        text: &[include_str!("futures_channel.rs")],
        needs: &["futures_core"],
    },
    Stub { name: "futures_core", text: &[include_str!("futures_core.rs")], needs: &[] },
    Stub {
        name: "futures_executor",
        text: &[include_str!("futures_executor.rs")],
        needs: &["futures_core"],
    },
    Stub { name: "futures_io", text: &[include_str!("futures_io.rs")], needs: &[] },
    Stub { name: "futures_sink", text: &[include_str!("futures_sink.rs")], needs: &[] },
    Stub { name: "futures_timer", text: &[include_str!("futures_timer.rs")], needs: &[] },
    Stub {
        name: "futures_util",
        text: &[include_str!("futures_util.rs")],
        needs: &["futures_core", "futures_io", "futures_sink"],
    },
    Stub { name: "fxhash", text: &[include_str!("fxhash.rs")], needs: &[] },
    Stub { name: "globset", text: &[include_str!("globset.rs")], needs: &[] },
    Stub {
        name: "google_cloud_pubsub",
        text: &[include_str!("google_cloud_pubsub.rs")],
        needs: &["futures_core"],
    },
    Stub { name: "gumdrop", text: &[include_str!("gumdrop.rs")], needs: &[] },
    Stub { name: "hashbrown", text: &[include_str!("hashbrown.rs")], needs: &[] },
    Stub { name: "hex", text: &[include_str!("hex.rs")], needs: &[] },
    Stub { name: "http", text: &[include_str!("http.rs")], needs: &["bytes"] },
    Stub { name: "http_body", text: &[include_str!("http_body.rs")], needs: &["bytes", "http"] },
    Stub {
        name: "http_body_util",
        text: &[include_str!("http_body_util.rs")],
        needs: &["bytes", "http", "http_body"],
    },
    Stub { name: "humantime", text: &[include_str!("humantime.rs")], needs: &[] },
    Stub {
        name: "hyper",
        text: &[include_str!("hyper.rs")],
        needs: &["bytes", "http", "http_body", "tower_service"],
    },
    Stub {
        name: "hyper_util",
        text: &[include_str!("hyper_util.rs")],
        needs: &["hyper", "http", "http_body"],
    },
    Stub { name: "ignore", text: &[include_str!("ignore.rs")], needs: &[] },
    Stub { name: "indexmap", text: &[include_str!("indexmap.rs")], needs: &[] },
    Stub {
        name: "indicatif",
        text: &[include_str!("indicatif.rs")],
        needs: &["console", "futures_core"],
    },
    Stub { name: "itertools", text: &[include_str!("itertools.rs")], needs: &["either"] },
    Stub { name: "jsonrpsee", text: &[include_str!("jsonrpsee.rs")], needs: &["http"] },
    Stub {
        name: "jsonwebtoken",
        text: &[include_str!("jsonwebtoken.rs")],
        needs: &["base64", "serde_json"],
    },
    Stub { name: "kafka", text: &[include_str!("kafka.rs")], needs: &[] },
    Stub { name: "lapin", text: &[include_str!("lapin.rs")], needs: &["futures_core"] },
    Stub { name: "lazy_static", text: &[include_str!("lazy_static.rs")], needs: &[] },
    Stub { name: "log", text: &[include_str!("log.rs")], needs: &[] },
    Stub { name: "lru", text: &[include_str!("lru.rs")], needs: &[] },
    Stub { name: "memchr", text: &[include_str!("memchr.rs")], needs: &[] },
    Stub { name: "memmap2", text: &[include_str!("memmap2.rs")], needs: &[] },
    Stub { name: "miette", text: &[include_str!("miette.rs")], needs: &[] },
    Stub { name: "mobc", text: &[include_str!("mobc.rs")], needs: &[] },
    Stub { name: "moka", text: &[include_str!("moka.rs")], needs: &[] },
    Stub {
        name: "mongodb",
        text: &[include_str!("mongodb.rs")],
        needs: &["bson", "futures_core", "futures_io"],
    },
    Stub { name: "notify", text: &[include_str!("notify.rs")], needs: &[] },
    Stub { name: "ntex", text: &[include_str!("ntex.rs")], needs: &[] },
    Stub { name: "num_cpus", text: &[include_str!("num_cpus.rs")], needs: &[] },
    Stub {
        name: "object_store",
        text: &[include_str!("object_store.rs")],
        needs: &["bytes", "chrono", "futures_core", "http", "tokio", "url"],
    },
    Stub { name: "once_cell", text: &[include_str!("once_cell.rs")], needs: &[] },
    Stub { name: "oneshot", text: &[include_str!("oneshot.rs")], needs: &[] },
    Stub { name: "parking_lot", text: &[include_str!("parking_lot.rs")], needs: &[] },
    Stub { name: "percent_encoding", text: &[include_str!("percent_encoding.rs")], needs: &[] },
    Stub { name: "petgraph", text: &[include_str!("petgraph.rs")], needs: &[] },
    Stub { name: "poem", text: &[include_str!("poem.rs")], needs: &["http"] },
    Stub { name: "poem_openapi", text: &[include_str!("poem_openapi.rs")], needs: &["poem"] },
    Stub { name: "prost", text: &[include_str!("prost.rs")], needs: &["bytes"] },
    Stub { name: "prost_types", text: &[include_str!("prost_types.rs")], needs: &[] },
    Stub { name: "pulsar", text: &[include_str!("pulsar.rs")], needs: &["futures_core"] },
    Stub { name: "r2d2", text: &[include_str!("r2d2.rs")], needs: &[] },
    Stub { name: "rand", text: &[include_str!("rand.rs")], needs: &[] },
    Stub { name: "rayon", text: &[include_str!("rayon.rs")], needs: &["either"] },
    Stub { name: "rdkafka", text: &[include_str!("rdkafka.rs")], needs: &["futures_core"] },
    Stub { name: "redis", text: &[include_str!("redis.rs")], needs: &["futures_core"] },
    Stub { name: "regex", text: &[include_str!("regex.rs")], needs: &[] },
    Stub {
        name: "reqwest",
        text: &[include_str!("reqwest.rs")],
        needs: &["bytes", "futures_core", "http", "url"],
    },
    Stub {
        name: "reqwest_middleware",
        text: &[include_str!("reqwest_middleware.rs")],
        needs: &["anyhow", "http", "reqwest", "url"],
    },
    Stub { name: "rocket", text: &[include_str!("rocket.rs")], needs: &["serde_json", "tokio"] },
    Stub { name: "rskafka", text: &[include_str!("rskafka.rs")], needs: &["futures_core"] },
    Stub { name: "rumqttc", text: &[include_str!("rumqttc.rs")], needs: &["bytes"] },
    Stub { name: "rusqlite", text: &[include_str!("rusqlite.rs")], needs: &[] },
    Stub { name: "rustc_hash", text: &[include_str!("rustc_hash.rs")], needs: &[] },
    Stub { name: "salvo", text: &[include_str!("salvo.rs")], needs: &["http"] },
    Stub { name: "scopeguard", text: &[include_str!("scopeguard.rs")], needs: &[] },
    Stub { name: "secrecy", text: &[include_str!("secrecy.rs")], needs: &[] },
    Stub { name: "semver", text: &[include_str!("semver.rs")], needs: &[] },
    Stub { name: "serde", text: &[include_str!("serde.rs")], needs: &[] },
    Stub { name: "serde_json", text: &[include_str!("serde_json.rs")], needs: &["serde"] },
    Stub { name: "serde_yaml", text: &[include_str!("serde_yaml.rs")], needs: &["serde"] },
    Stub { name: "sha2", text: &[include_str!("sha2.rs")], needs: &["digest"] },
    Stub { name: "smallvec", text: &[include_str!("smallvec.rs")], needs: &[] },
    Stub { name: "snafu", text: &[include_str!("snafu.rs")], needs: &[] },
    Stub {
        name: "sqlx",
        text: &[include_str!("sqlx.rs")],
        needs: &[
            "bytes",
            "chrono",
            "either",
            "futures_core",
            "log",
            "serde_json",
            "time",
            "url",
            "uuid",
        ],
    },
    Stub { name: "std", text: STD, needs: &[] },
    Stub { name: "structopt", text: &[include_str!("structopt.rs")], needs: &["clap"] },
    Stub { name: "strum", text: &[include_str!("strum.rs")], needs: &[] },
    Stub { name: "tap", text: &[include_str!("tap.rs")], needs: &[] },
    Stub { name: "tarpc", text: &[include_str!("tarpc.rs")], needs: &["futures_core", "tokio"] },
    Stub { name: "tempfile", text: &[include_str!("tempfile.rs")], needs: &[] },
    Stub { name: "termcolor", text: &[include_str!("termcolor.rs")], needs: &[] },
    Stub { name: "thiserror", text: &[include_str!("thiserror.rs")], needs: &[] },
    Stub { name: "tide", text: &[include_str!("tide.rs")], needs: &[] },
    Stub { name: "time", text: &[include_str!("time.rs")], needs: &[] },
    Stub { name: "tokio", text: &[include_str!("tokio.rs")], needs: &["bytes", "futures_core"] },
    Stub {
        name: "tokio_postgres",
        text: &[include_str!("tokio_postgres.rs")],
        needs: &["bytes", "futures_core", "futures_sink"],
    },
    Stub { name: "tokio_retry", text: &[include_str!("tokio_retry.rs")], needs: &[] },
    Stub {
        name: "tokio_stream",
        text: &[include_str!("tokio_stream.rs")],
        needs: &["futures_core", "tokio"],
    },
    Stub {
        name: "tokio_tungstenite",
        text: &[include_str!("tokio_tungstenite.rs")],
        needs: &["futures_core", "futures_sink", "tokio", "tungstenite"],
    },
    Stub {
        name: "tokio_util",
        text: &[include_str!("tokio_util.rs")],
        needs: &["bytes", "futures_core", "futures_io", "futures_sink", "tokio"],
    },
    Stub { name: "toml", text: &[include_str!("toml.rs")], needs: &[] },
    Stub {
        name: "tonic",
        text: &[include_str!("tonic.rs")],
        needs: &[
            "bytes",
            "futures_core",
            "http",
            "http_body",
            "prost",
            "tower_service",
            "tower_layer",
        ],
    },
    Stub { name: "tonic_health", text: &[include_str!("tonic_health.rs")], needs: &["tonic"] },
    Stub {
        name: "tonic_reflection",
        text: &[include_str!("tonic_reflection.rs")],
        needs: &["tonic"],
    },
    Stub {
        name: "tower",
        text: &[include_str!("tower.rs")],
        needs: &["tower_layer", "tower_service"],
    },
    Stub {
        name: "tower_http",
        text: &[include_str!("tower_http.rs")],
        needs: &["http", "tower", "tower_layer", "tower_service", "tracing"],
    },
    Stub { name: "tower_layer", text: &[include_str!("tower_layer.rs")], needs: &[] },
    Stub { name: "tower_service", text: &[include_str!("tower_service.rs")], needs: &[] },
    Stub { name: "tracing", text: &[include_str!("tracing.rs")], needs: &["tracing_core"] },
    Stub { name: "tracing_core", text: &[include_str!("tracing_core.rs")], needs: &[] },
    Stub {
        name: "tungstenite",
        text: &[include_str!("tungstenite.rs")],
        needs: &["bytes", "http", "url"],
    },
    Stub {
        name: "unicode_segmentation",
        text: &[include_str!("unicode_segmentation.rs")],
        needs: &[],
    },
    Stub { name: "unicode_width", text: &[include_str!("unicode_width.rs")], needs: &[] },
    Stub { name: "url", text: &[include_str!("url.rs")], needs: &[] },
    Stub { name: "urlencoding", text: &[include_str!("urlencoding.rs")], needs: &[] },
    Stub { name: "uuid", text: &[include_str!("uuid.rs")], needs: &[] },
    Stub { name: "walkdir", text: &[include_str!("walkdir.rs")], needs: &[] },
    Stub { name: "which", text: &[include_str!("which.rs")], needs: &[] },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_needs_are_known() {
        assert!(ALL.is_sorted_by(|a, b| a.name < b.name));
        for stub in ALL {
            for need in stub.needs {
                assert!(find(need).is_some(), "{} needs {need}", stub.name);
            }
        }
    }

    #[test]
    fn core_and_alloc_are_std() {
        assert_eq!(find("core").map(|stub| stub.name), Some("std"));
        assert_eq!(find("alloc").map(|stub| stub.name), Some("std"));
        assert!(find("no_such_crate").is_none());
    }
}
