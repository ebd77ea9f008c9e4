//! Where does a gateway offer RPCs over HTTP, said beside the `.proto` files?
//!
//! A service configuration in YAML has the same rules as the option `google.api.http`, by the full name of the method:
//! `http: rules: - selector: shop.v1.Orders.Place, post: /v1/orders`.

use super::super::files::Files;
use super::super::node::Node;
use super::super::yaml;
use super::http::{binding, method_of};
use super::{HttpBinding, ProtoFile};
use rustc_hash::FxHashMap;

/// The largest configuration that is read, in bytes.
const LARGEST: usize = 1 << 20;

/// Adds the rules of all configurations to the methods they name.
pub(super) fn add(files: Files<'_>, protos: &mut [ProtoFile]) {
    let mut rules: FxHashMap<String, Vec<HttpBinding>> = FxHashMap::default();
    for file in files.all() {
        let is_yaml = file.path.ends_with(".yaml") || file.path.ends_with(".yml");
        let is_one = is_yaml && file.text.len() <= LARGEST && file.text.contains("selector:");
        if !is_one || !file.text.contains("google.api") {
            continue;
        }
        // What does not parse is said where deployments are read.
        for document in yaml::documents(&file.text, |_| true).unwrap_or_default() {
            for rule in document.at(&["http", "rules"]).map_or(&[][..], Node::items) {
                if let Some(selector) = rule.text_at("selector") {
                    rules.entry(selector.to_owned()).or_default().extend(bindings(rule));
                }
            }
        }
    }
    let services = protos.iter_mut().flat_map(|file| &mut file.services);
    for service in services {
        for method in &mut service.methods {
            let Some(found) = rules.get(&format!("{}.{}", service.full_name, method.name)) else {
                continue;
            };
            for binding in found {
                if !method.http.contains(binding) {
                    method.http.push(binding.clone());
                }
            }
        }
    }
}

/// The bindings of one rule, the main one first.
fn bindings(rule: &Node) -> Vec<HttpBinding> {
    let further = rule.get("additional_bindings").map_or(&[][..], Node::items);
    let parts = std::iter::once(rule).chain(further);
    let entries = parts.flat_map(|part| {
        let plain = part
            .entries()
            .iter()
            .filter_map(|entry| Some(binding(method_of(&entry.key)?, entry.node.text()?)));
        let custom = part
            .get("custom")
            .and_then(|custom| Some(binding(custom.text_at("kind")?, custom.text_at("path")?)));
        plain.chain(custom)
    });
    entries.collect()
}
