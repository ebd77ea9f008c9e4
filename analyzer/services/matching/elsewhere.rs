//! Far ends in other languages, where no Rust answers.

use super::{Directory, End};
use crate::base::Name;
use crate::manifest::ForeignRoute;
use crate::services::model::Confidence;
use crate::services::protocols::grpc::Rpc;
use crate::services::urls::{has_literal_in_common, is_anybodys, is_plain, segments, similarity};

impl Directory<'_> {
    /// The one program in another language that registers an RPC service.
    pub(super) fn rpc_elsewhere(&self, rpc: Rpc) -> Option<End> {
        if rpc.by_name {
            return None;
        }
        let part = self.elsewhere.of_rpc(rpc.service.rsplit('.').next()?)?;
        self.is_new(part.name).then(|| End::Elsewhere {
            name: part.name,
            root: part.root,
            operation: rpc.operation(),
            confidence: Confidence::Bounded,
        })
    }

    /// The one program in another language that registers such a route.
    pub(super) fn route_elsewhere(&self, method: Name, path: &str) -> Option<End> {
        let wanted = segments(path);
        if is_anybodys(path) || wanted.is_empty() {
            return None;
        }
        let may_be = |route: &&ForeignRoute| {
            let declared = segments(&route.path);
            let is_method =
                [method.as_str(), "ANY"].contains(&route.method.as_str()) || method == "ANY";
            is_method
                && similarity(&declared, &wanted).is_some()
                && has_literal_in_common(&declared, &wanted)
        };
        let all: Vec<&ForeignRoute> = self.elsewhere.routes().filter(may_be).collect();
        let first = all.first()?;
        let is_one = all.iter().all(|route| route.root == first.root);
        let part =
            self.elsewhere.part(first.root).filter(|part| is_one && self.is_new(part.name))?;
        let best = all.iter().max_by_key(|route| similarity(&segments(&route.path), &wanted))?;
        let method = if best.method == "ANY" { method } else { best.method };
        let operation = Name::new(&format!("{method} {}", best.path));
        let (name, root) = (part.name, part.root);
        Some(End::Elsewhere { name, root, operation, confidence: Confidence::Guessed })
    }

    /// The same for how something is that only one has: `/orders/status`.
    pub(super) fn state_elsewhere(&self, method: Name, path: &str) -> Option<End> {
        let words = segments(path);
        (words.len() > 1 && !is_plain(&words[0])).then(|| self.route_elsewhere(method, path))?
    }

    /// Whether none of the analysed services is called so.
    fn is_new(&self, name: Name) -> bool {
        self.services.iter().all(|service| service.facts.name != name)
    }
}
