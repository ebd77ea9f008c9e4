//! No file makes this room panic or hang.

use super::testing::check;
use super::{Choice, RustSettings};
use proptest::prelude::*;

/// One name per reader.
const NAMES: [&str; 17] = [
    "Cargo.toml",
    "a/Cargo.toml",
    "main.rs",
    "x.proto",
    "compose.yml",
    "k8s.yaml",
    "k8s.json",
    "Dockerfile",
    "Procfile",
    ".env",
    "config/a.toml",
    "config/a.yaml",
    "config/a.json",
    "config/a.ron",
    "config/a.ini",
    "encore.app",
    "encore.service.json",
];

/// Pieces that the formats are made of.
const PIECES: &[&str] = &[
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "\"",
    "'",
    ":",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "=",
    ".",
    "..",
    "/",
    "\\",
    "#",
    "$",
    "${",
    "a",
    "ü",
    "&a",
    "*a",
    "<<",
    "---\n",
    "[package]\n",
    "name",
    "workspace",
    "members",
    "dependencies",
    "path = ",
    "\"../x\"",
    "services:\n",
    "image",
    "build",
    "extends",
    "apiVersion: v1\n",
    "kind: Deployment\n",
    "spec",
    "message M {",
    "service S {",
    "rpc X(M) returns (stream M);",
    "oneof o {",
    "string s = 1;",
    "syntax = \"proto3\";\n",
    "FROM ",
    "ENV ",
    "COPY ",
    "CMD ",
    "ARG ",
    "cargo run --bin ",
    "//",
    "/*",
    "*/",
    "r#\"",
    "\t",
    "\u{0}",
    "1e999",
    "0x",
    "- - ",
    "? ",
    "| \n",
    ">",
    "!t ",
    "{{",
    "}}",
    "{{- if .a }}",
    "{{ else }}",
    "{{ end }}",
    "{{ range $i, $a := .Values.a }}",
    "{{ define \"a\" }}",
    "include \"a\" . ",
    "| nindent 2",
    "| trunc 1 | quote",
    "$a := ",
];

fn pieces() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES), 0..40).prop_map(|all| all.concat())
}

fn survive(text: &str) {
    let text = text.replace("//- ", "// ");
    let files: Vec<String> = NAMES.iter().map(|name| format!("//- {name}\n{text}\n")).collect();
    let chart = format!(
        "//- h/Chart.yaml\nname: h\n//- h/values.yaml\n{text}\n//- h/templates/_a.tpl\n{text}\n\
         //- h/templates/b.yaml\napiVersion: v1\nkind: Service\n{text}\n"
    );
    let manifests = check(&(files.concat() + &chart)).value;
    for package in manifests.protos.packages() {
        let generated = manifests.protos.rust_of(&package, &RustSettings::default());
        syn::parse_file(&generated.text).expect("valid Rust");
    }
    for file in &manifests.dockerfiles {
        file.image(&Choice::default());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_in_any_order_are_survived(text in pieces()) {
        survive(&text);
    }

    #[test]
    fn any_text_is_survived(text in "\\PC{0,80}") {
        survive(&text);
    }
}

#[test]
fn long_and_deep_texts_are_survived() {
    for piece in [
        "[",
        "{",
        "(",
        "a: {",
        "- ",
        "a.",
        "[a.",
        "${A:-",
        "<<: ",
        "\"\\",
        "? ",
        "&a ",
        "a=[",
        "message M {",
        "/*",
        "{{ if .a }}",
        "{{ (",
        "{{ a | ",
        "{{ define \"a\" }}{{ include \"a\" . }}",
    ] {
        survive(&piece.repeat(20_000));
    }
    survive(&"a: &a [*a, *a]\n".repeat(2_000));
    survive(&format!("x = {}1", "9".repeat(100_000)));
}
