use super::super::testing::{check, quiet};
use super::TargetKind::{self, Bench, Bin, BuildScript, Example, Lib, Test};
use super::{Edition, Package};
use crate::manifest::Manifests;

fn package<'a>(manifests: &'a Manifests, folder: &str) -> &'a Package {
    manifests.cargo.package_in(folder).expect("package")
}

fn targets(package: &Package) -> Vec<(TargetKind, &str, &str)> {
    let targets = package.targets.iter();
    targets
        .map(|target| (target.kind, target.crate_name.as_str(), target.root_file.as_str()))
        .collect()
}

#[test]
fn workspace_dependencies_are_inherited_and_renamed() {
    let manifests = quiet(
        r#"
//- Cargo.toml
[workspace]
members = ["crates/*"]
exclude = ["crates/old"]
[workspace.package]
edition = "2021"
[workspace.dependencies]
shop-stock = { path = "crates/stock", features = ["a"] }
pay = { package = "shop-pay", path = "crates/pay" }
tokio = "1"
//- crates/orders/Cargo.toml
[package]
name = "shop-orders"
edition.workspace = true
[dependencies]
shop-stock = { workspace = true, features = ["b"], optional = true }
pay.workspace = true
tokio = { workspace = true, features = ["full"] }
[target.'cfg(unix)'.dependencies]
nix-thing = "0.1"
[dev-dependencies]
tempfile = "3"
//- crates/orders/src/main.rs
//- crates/stock/Cargo.toml
[package]
name = "shop-stock"
[lib]
name = "stock"
//- crates/stock/src/lib.rs
//- crates/pay/Cargo.toml
[package]
name = "shop-pay"
//- crates/pay/src/lib.rs
//- crates/old/Cargo.toml
[package]
name = "shop-old"
//- crates/old/src/main.rs
"#,
    );
    let orders = package(&manifests, "crates/orders");
    assert_eq!(orders.edition, Edition::E2021);
    let seen: Vec<_> = orders
        .dependencies
        .iter()
        .map(|d| (d.name_in_code.as_str(), d.package.as_str(), d.path.as_deref(), d.is_dev))
        .collect();
    assert_eq!(
        seen,
        [
            ("nix_thing", "nix-thing", None, false),
            ("pay", "shop-pay", Some("crates/pay"), false),
            // The library's own name counts where the dependency is not renamed.
            ("stock", "shop-stock", Some("crates/stock"), false),
            ("tempfile", "tempfile", None, true),
            ("tokio", "tokio", None, false),
        ]
    );
    let stock = &orders.dependencies[2];
    assert_eq!(stock.features.iter().map(|f| f.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert!(stock.optional && stock.line == 5);
    assert!(orders.is_member && !package(&manifests, "crates/old").is_member);
    assert_eq!(package(&manifests, "crates/old").workspace, None);
}

#[test]
fn path_dependencies_make_members_and_stay_inside_the_tree() {
    let manifests = quiet(
        r#"
//- Cargo.toml
[package]
name = "root"
[workspace]
[dependencies]
inner = { path = "deep/../inner" }
outer = { path = "../outer" }
patched = "1"
[patch.crates-io]
patched = { path = "vendor/patched" }
//- src/lib.rs
//- inner/Cargo.toml
[package]
name = "inner"
[dependencies]
root = { path = ".." }
//- inner/src/lib.rs
//- lonely/Cargo.toml
[package]
name = "lonely"
//- lonely/src/lib.rs
//- other/Cargo.toml
[workspace]
[package]
name = "other"
[dependencies]
far = { package = "inner", path = "../inner" }
//- other/src/main.rs
"#,
    );
    let root = package(&manifests, "");
    let paths: Vec<_> = root.dependencies.iter().map(|d| d.path.as_deref()).collect();
    assert_eq!(paths, [Some("inner"), None, Some("vendor/patched")]);
    assert_eq!(package(&manifests, "inner").dependencies[0].path.as_deref(), Some(""));
    assert!(package(&manifests, "inner").is_member);
    assert!(!package(&manifests, "lonely").is_member);
    let other = package(&manifests, "other");
    assert!(other.is_member && other.workspace.as_deref() == Some("other"));
    assert_eq!(other.dependencies[0].name_in_code, "far");
    assert_eq!(manifests.cargo.workspaces.len(), 2);
}

#[test]
fn targets_are_found_as_cargo_finds_them() {
    let manifests = quiet(
        r#"
//- Cargo.toml
[package]
name = "my-app"
edition = "2021"
default-run = "serve"
[lib]
path = "source/entry.rs"
[[bin]]
name = "serve"
path = "src/main.rs"
[[bin]]
name = "tick-tock"
//- source/entry.rs
//- src/main.rs
//- src/bin/tick-tock/main.rs
//- src/bin/tick-tock/part.rs
//- src/bin/extra.rs
//- examples/demo.rs
//- examples/big/main.rs
//- examples/big/part.rs
//- tests/it.rs
//- benches/fast.rs
//- build.rs
"#,
    );
    let app = package(&manifests, "");
    assert_eq!(
        targets(app),
        [
            (Lib, "my_app", "source/entry.rs"),
            (Bin, "extra", "src/bin/extra.rs"),
            (Bin, "serve", "src/main.rs"),
            (Bin, "tick_tock", "src/bin/tick-tock/main.rs"),
            (Example, "big", "examples/big/main.rs"),
            (Example, "demo", "examples/demo.rs"),
            (Test, "it", "tests/it.rs"),
            (Bench, "fast", "benches/fast.rs"),
            (BuildScript, "build", "build.rs"),
        ]
    );
    assert_eq!(app.default_run.as_deref(), Some("serve"));
    assert!(app.is_member && app.line == 2);
}

#[test]
fn discovery_can_be_switched_off_and_files_can_be_missing() {
    let reported = check(
        r#"
//- Cargo.toml
[package]
name = "a"
autobins = false
build = false
[lib]
proc-macro = true
[[bin]]
name = "gone"
path = "src/gone.rs"
[package.metadata.colocate]
service = "x"
//- src/lib.rs
//- src/main.rs
//- build.rs
"#,
    );
    let a = package(&reported.value, "");
    assert_eq!(targets(a), [(TargetKind::ProcMacro, "a", "src/lib.rs")]);
    assert_eq!(reported.diagnostics.len(), 1);
    assert!(reported.diagnostics[0].message.contains("`gone`"));
    let metadata = a.metadata_colocate.as_ref().expect("there");
    assert_eq!((metadata.line, metadata.table["service"].as_str()), (10, Some("x")));
}

#[test]
fn a_broken_manifest_still_has_a_package() {
    let reported = check(
        "//- a/Cargo.toml\n[package\nname = \"a\"\n//- a/src/main.rs\n//- b/Cargo.toml\n[package]\nname = \"bee\"\n",
    );
    let a = package(&reported.value, "a");
    assert!(a.is_inferred);
    assert_eq!(targets(a), [(TargetKind::Bin, "a", "a/src/main.rs")]);
    assert_eq!(package(&reported.value, "b").name, "bee");
    assert_eq!(reported.diagnostics.len(), 1);
}

#[test]
fn trees_without_manifests_have_packages_too() {
    let manifests = quiet(
        "//- svc/src/main.rs\n//- svc/src/inner/main.rs\n//- svc/src/bin/two.rs\n//- common/lib.rs\n//- common/x/lib.rs\n",
    );
    assert_eq!(manifests.cargo.packages.len(), 2);
    assert_eq!(
        targets(package(&manifests, "common")),
        [(TargetKind::Lib, "common", "common/lib.rs")]
    );
    assert_eq!(
        targets(package(&manifests, "svc")),
        [
            (TargetKind::Bin, "svc", "svc/src/main.rs"),
            (TargetKind::Bin, "two", "svc/src/bin/two.rs")
        ]
    );
    let manifests = quiet("//- main.rs\n//- services/a/src/main.rs\n");
    assert_eq!(manifests.cargo.packages.len(), 2);
    let manifests = quiet("//- one.rs\nfn main() {}\n//- part.rs\nfn helper() {}\n");
    assert_eq!(targets(package(&manifests, "")), [(TargetKind::Bin, "one", "one.rs")]);
}
