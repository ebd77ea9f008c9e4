//! The macros that are known by name: which reader suits their tokens.

/// How the tokens of a well-known macro are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// So many expressions, then a format string with its arguments.
    Format(usize),
    /// Fields, a message with its arguments, as the logging macros take them.
    Log,
    /// Expressions between commas.
    List,
    /// Expressions between commas, or `value; length`.
    Vector,
    /// `matches!(value, pattern if guard)`.
    Matches,
    /// The arms of `select!`.
    Select,
    /// A table of routes.
    Routes,
    /// Statements.
    Statements,
    /// Statements that run as a stream of their own.
    Stream,
    /// Literals joined to one text.
    Concat,
    /// The tokens as text.
    Stringify,
    /// Data with expressions in it.
    Values,
    /// `static ref NAME: T = value;`, `static NAME: T = const { value };`, `static NAME: T;`.
    Statics,
    /// `if #[cfg(…)] { … } else { … }`.
    Branches,
    /// `struct Flags: u32 { const A = 1; }`.
    Flags,
    /// Items, possibly with marks of the macro's own.
    Items,
}

/// The reader for the macro called `name`, whatever its path.
pub(super) fn reader(name: &str) -> Option<Reader> {
    standard(name).or_else(|| of_crates(name))
}

/// Whether `name` is a macro of the standard library, which no one shadows.
pub(super) fn is_standard(name: &str) -> bool {
    standard(name).is_some()
}

/// Macros of the standard library.
fn standard(name: &str) -> Option<Reader> {
    Some(match name {
        "format" | "format_args" | "print" | "println" | "eprint" | "eprintln" | "panic"
        | "unreachable" | "todo" | "unimplemented" | "compile_error" => Reader::Format(0),
        "write" | "writeln" | "assert" | "debug_assert" => Reader::Format(1),
        "assert_eq"
        | "assert_ne"
        | "debug_assert_eq"
        | "debug_assert_ne"
        | "dbg"
        | "addr_of"
        | "addr_of_mut"
        | "ready"
        | "is_x86_feature_detected"
        | "try" => Reader::List,
        "vec" => Reader::Vector,
        "matches" | "debug_assert_matches" | "assert_matches" => Reader::Matches,
        "concat" => Reader::Concat,
        "stringify" => Reader::Stringify,
        "env" | "option_env" | "include" | "include_str" | "include_bytes" | "cfg" | "line"
        | "column" | "file" | "module_path" => Reader::Values,
        "thread_local" => Reader::Statics,
        _ => return None,
    })
}

/// Macros of crates that services are built on.
fn of_crates(name: &str) -> Option<Reader> {
    Some(match name {
        // anyhow, eyre, color-eyre, snafu's whatever
        "anyhow" | "eyre" | "bail" | "whatever" | "format_err" | "format_ident" | "formatdoc"
        | "printdoc" | "format_smolstr" | "format_compact" | "expect_that" => Reader::Format(0),
        "ensure" | "ensure_eq" | "ensure_whatever" => Reader::Format(1),
        // log, tracing, slog, defmt
        "trace" | "debug" | "info" | "warn" | "error" | "crit" | "fatal" | "event" | "span"
        | "log" | "trace_span" | "debug_span" | "info_span" | "warn_span" | "error_span" | "o"
        | "kv" => Reader::Log,
        // futures, tokio
        "join" | "try_join" | "try_select" | "join_all" | "poll_fn" | "block_on"
        // sqlx, metrics and others that take plain arguments
        | "query"
        | "query_as"
        | "query_scalar"
        | "query_file"
        | "query_file_as"
        | "query_unchecked"
        | "query_as_unchecked"
        | "counter"
        | "gauge"
        | "histogram"
        | "increment_counter"
        | "register_counter"
        | "register_gauge"
        | "register_histogram"
        | "register_int_counter"
        | "register_int_gauge"
        | "register_int_counter_vec"
        | "register_histogram_vec"
        | "include_proto"
        | "include_file_descriptor_set"
        | "cmd"
        | "static_assert"
        | "const_assert"
        | "container"
        | "assert_snapshot"
        | "scopeguard"
        | "defer" => Reader::List,
        "select" | "select_biased" => Reader::Select,
        // rouille
        "router" => Reader::Routes,
        "pin" | "pin_mut" | "pinned" => Reader::Statements,
        "stream" | "try_stream" | "gen" | "try_fn_stream" | "fn_stream" => Reader::Stream,
        "task_local" | "lazy_static" => Reader::Statics,
        // data
        "json" | "json_internal" | "bson" | "doc" | "rawdoc" | "hashmap" | "btreemap"
        | "hashset" | "btreeset" | "indexmap" | "indexset" | "phf_map" | "phf_set" | "params"
        | "labels" | "attributes" | "html" | "rsx" | "quote" | "parse_quote" | "row" => {
            Reader::Values
        }
        // vectors by other names, queries, metrics
        "smallvec" | "arrayvec" | "bytes" | "svec" => Reader::Vector,

        // items
        "cfg_if" => Reader::Branches,
        "bitflags" => Reader::Flags,
        "pin_project" => Reader::Items,
        _ => return None,
    })
}
