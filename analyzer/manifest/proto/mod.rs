//! Which RPC services and messages do the `.proto` files declare?
//!
//! Each file is parsed alone; then type names are resolved over all of them, so that a file whose import is absent
//! still says what it can. Generated gRPC code is not in a repository, so [`Protos::rust_of`] derives from the
//! declarations the Rust that prost and tonic would generate, reduced to what a reader of calls needs.

mod generate;
mod grpcio;
mod http;
mod messages;
pub(super) mod naming;
mod parse;
mod resolve;
mod rules;
mod services;
mod ttrpc;
mod used;
mod volo;

pub use grpcio::grpcio_source;
pub use ttrpc::ttrpc_source;
pub use used::{UsedMethod, UsedService, rust_of_used};

use super::files::Files;
use super::parsed::Parsed;
use crate::base::{Diagnostic, Location, Name};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// All `.proto` files of a tree.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Protos {
    /// Sorted by path.
    pub files: Vec<ProtoFile>,
    /// Messages that hold themselves, by the number of their cycle.
    cycles: FxHashMap<Name, usize>,
}

/// What one `.proto` file declares.
#[derive(Clone, Debug, PartialEq)]
pub struct ProtoFile {
    /// Path from the root.
    pub path: Name,
    /// `a.b`; empty where the file names none.
    pub package: Name,
    /// In the order of the file.
    pub imports: Vec<Import>,
    /// In the order of the file.
    pub services: Vec<RpcService>,
    /// In the order of the file, those that stand on their own.
    pub messages: Vec<Message>,
    /// In the order of the file, those that stand on their own.
    pub enums: Vec<ProtoEnum>,
    /// Whether fields without a label know that they were not set.
    pub is_proto2: bool,
}

/// An `import` line.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// As written.
    pub written: Name,
    /// The file meant, if it is in the tree.
    pub path: Option<Name>,
    /// Line of the import.
    pub line: u32,
}

/// A `service`.
#[derive(Clone, Debug, PartialEq)]
pub struct RpcService {
    /// As declared.
    pub name: Name,
    /// With its package: `shop.v1.Orders`, as it goes over the wire.
    pub full_name: Name,
    /// Line of the declaration.
    pub line: u32,
    /// In the order of the file.
    pub methods: Vec<RpcMethod>,
}

/// An `rpc`.
#[derive(Clone, Debug, PartialEq)]
pub struct RpcMethod {
    /// As declared.
    pub name: Name,
    /// Full name of the request message.
    pub input: Name,
    /// Full name of the response message.
    pub output: Name,
    /// The client sends a stream.
    pub client_streaming: bool,
    /// The server sends a stream.
    pub server_streaming: bool,
    /// Where a gateway offers it over HTTP (`google.api.http`); the main binding first.
    pub http: Vec<HttpBinding>,
    /// Line of the declaration.
    pub line: u32,
}

/// One HTTP method and path that reaches an `rpc` through a gateway.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HttpBinding {
    /// Upper case.
    pub method: Name,
    /// With its placeholders: `/v1/orders/{id}`.
    pub path: Name,
}

/// A `message`.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// As declared.
    pub name: Name,
    /// With package and outer messages.
    pub full_name: Name,
    /// In the order of the file.
    pub fields: Vec<Field>,
    /// Names of the `oneof`s.
    pub oneofs: Vec<Name>,
    /// Messages inside.
    pub messages: Vec<Message>,
    /// Enums inside.
    pub enums: Vec<ProtoEnum>,
    /// Line of the declaration.
    pub line: u32,
}

/// A field of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// As declared.
    pub name: Name,
    /// What it holds.
    pub kind: FieldKind,
    /// How often.
    pub presence: Presence,
    /// Which of the message's `oneof`s it stands in.
    pub oneof: Option<usize>,
}

/// How often a field occurs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Presence {
    /// Always there, with a default.
    Implicit,
    /// There or not, and the code sees which.
    Optional,
    /// `required`.
    Required,
    /// `repeated`.
    Repeated,
}

/// What a field holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FieldKind {
    /// A type of the language, by the Rust type it becomes.
    Scalar(&'static str),
    /// A message, by full name.
    Message(Name),
    /// An enum, by full name.
    Enum(Name),
    /// A map, from a scalar by its Rust type.
    Map(&'static str, Box<FieldKind>),
}

/// An `enum`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProtoEnum {
    /// As declared.
    pub name: Name,
    /// With package and outer messages.
    pub full_name: Name,
    /// Names of the values with their numbers.
    pub values: Vec<(Name, i32)>,
}

/// How a build script configures the generator.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RustSettings {
    /// `extern_path`: full names of packages or types, without leading dot, with the Rust path that stands in
    /// for them.
    pub extern_paths: Vec<(Name, Name)>,
    /// Where several copies of one declaration exist, the one nearest to this folder counts.
    pub near: Name,
}

/// The Rust text of one package.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Generated {
    /// Valid Rust, as it would stand in `<package>.rs`.
    pub text: String,
    /// The generated functions that are RPC operations, by their path in `text`, such as
    /// `orders_client::OrdersClient::place_order` and `orders_server::Orders::place_order`.
    pub operations: BTreeMap<Name, Operation>,
    /// The `.proto` files that the text comes from.
    pub files: Vec<Name>,
}

/// Who has a function that stands for an RPC.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OperationSide {
    /// The client: a call of it is a call of the RPC.
    Client,
    /// The server's trait: what implements it answers.
    Server,
    /// It makes a value of the server's trait answer; no RPC itself.
    Registrar,
    /// The client of an HTTP service: a call of it is a request, with the operation's method as the HTTP method and
    /// the value of the function's body as the URL.
    Http,
}

/// The RPC that a generated function is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Operation {
    /// `shop.v1.Orders`; of HTTP the path, `/orders/{id}`.
    pub service: Name,
    /// `PlaceOrder`; of HTTP `POST`.
    pub method: Name,
    /// Whether the method's name alone goes over the wire, as in JSON-RPC.
    pub by_name: bool,
    /// Who has the function.
    pub side: OperationSide,
    /// The client sends a stream.
    pub client_streaming: bool,
    /// The server sends a stream.
    pub server_streaming: bool,
    /// The declaration.
    pub location: Location,
}

impl Operation {
    /// The RPC `method` of a service declared in the file `path`.
    fn of(service: &RpcService, method: &RpcMethod, side: OperationSide, path: Name) -> Self {
        Self {
            service: service.full_name,
            method: method.name,
            by_name: false,
            side,
            client_streaming: method.client_streaming,
            server_streaming: method.server_streaming,
            location: Location::new(path, method.line),
        }
    }
}

impl Protos {
    /// The file at `path`.
    pub fn file(&self, path: &str) -> Option<&ProtoFile> {
        let index = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.files.get(index)
    }

    /// All packages, sorted.
    pub fn packages(&self) -> Vec<Name> {
        let mut packages: Vec<Name> = self.files.iter().map(|file| file.package).collect();
        packages.sort();
        packages.dedup();
        packages
    }

    /// The `rpc` called `package.Service/Method`, with its file.
    pub fn method(&self, operation: &str) -> Option<(&ProtoFile, &RpcMethod)> {
        let (service, method) = operation.split_once('/')?;
        self.files.iter().find_map(|file| {
            let declared = file.services.iter().filter(|it| it.full_name == service);
            let mut methods = declared.flat_map(|service| &service.methods);
            methods.find(|it| it.name == method).map(|method| (file, method))
        })
    }

    /// The Rust that prost and tonic would generate for `package`.
    pub fn rust_of(&self, package: &str, settings: &RustSettings) -> Generated {
        generate::rust_of(self, package, settings)
    }

    /// The Rust that `volo-build` would generate for `package`.
    pub fn volo_of(&self, package: &str, settings: &RustSettings) -> Generated {
        let mut generated = self.rust_of(package, settings);
        volo::add(self, package, &mut generated);
        generated
    }

    /// The Rust that `ttrpc-codegen` would generate into the module `name`, if it is called like such a module.
    pub fn ttrpc_of(&self, name: &str, near: &str) -> Generated {
        ttrpc::rust_of(self, name, near)
    }

    /// The Rust that grpcio's generator would write into the module `name`, if it is called like such a module.
    pub fn grpcio_of(&self, name: &str, near: &str) -> Generated {
        grpcio::rust_of(self, name, near)
    }

    /// The Rust that grpcio's generator would write for `package` with the messages of prost.
    pub fn grpcio_with_prost(&self, package: &str, settings: &RustSettings) -> Generated {
        let mut generated = self.rust_of(package, settings);
        grpcio::add(self, package, &mut generated);
        generated
    }
}

/// Reads every `.proto` of the tree, or takes what was parsed of it before.
pub(super) fn read(files: Files<'_>, before: &Parsed, log: &mut Vec<Diagnostic>) -> Protos {
    let found: Vec<_> = files.all().iter().filter(|file| file.path.ends_with(".proto")).collect();
    let parsed = before.each(&found, |file| parse::parse(file.path, &file.text));
    let mut protos = Vec::new();
    for result in parsed {
        match &*result {
            Ok(file) => protos.push(file.clone()),
            Err(complaint) => log.push(complaint.clone()),
        }
    }
    resolve::resolve(&mut protos, log);
    rules::add(files, &mut protos);
    let cycles = generate::cycles(&protos);
    Protos { files: protos, cycles }
}

#[cfg(test)]
mod tests;
