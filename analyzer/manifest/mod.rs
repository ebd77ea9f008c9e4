//! Everything that is not Rust source: what is built, deployed and configured.
//!
//! In: a [`SourceTree`]. Out: [`Manifests`], what its Cargo manifests say. Nothing is executed and nothing but the
//! tree is read. This room knows nothing of Rust code, nor of which of the things it reads is a service.

mod cargo;
mod files;
mod node;
mod proto;

pub use cargo::{
    Cargo, Dependency, Edition, Metadata, Package, PackageId, Target, TargetKind, Workspace,
};
pub use proto::{
    Field, FieldKind, Generated, HttpBinding, Import, Message, Operation, Presence, ProtoEnum,
    ProtoFile, Protos, RpcMethod, RpcService, RustSettings,
};

use crate::base::Reported;
use crate::source::SourceTree;

/// What a tree's files other than Rust source say.
#[derive(Clone, Debug, Default)]
pub struct Manifests {
    /// Packages and workspaces.
    pub cargo: Cargo,
    /// Messages and RPC services.
    pub protos: Protos,
}

/// Reads every file of `tree` that is not Rust source.
pub fn read(tree: &SourceTree) -> Reported<Manifests> {
    let files = files::Files::new(tree);
    let mut log = Vec::new();
    let cargo = cargo::read(files, &mut log);
    let protos = proto::read(files, &mut log);
    Reported::new(Manifests { cargo, protos }, log)
}

#[cfg(test)]
mod testing;
