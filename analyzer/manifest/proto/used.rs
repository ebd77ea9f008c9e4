//! The Rust of services whose declarations are not there, from the use that is made of them.

use super::generate::rust_of;
use super::naming::snake;
use super::{Generated, ProtoFile, Protos, RpcMethod, RpcService, RustSettings};
use crate::base::Name;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A service as far as its use tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UsedService {
    /// The modules around its own, from the root of the crate or of the generated text.
    pub modules: Vec<Name>,
    /// Name in Rust.
    pub name: Name,
    /// The operations that are known.
    pub methods: Vec<UsedMethod>,
}

/// An operation as far as its use tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UsedMethod {
    /// Name in upper camel case.
    pub name: Name,
    /// Last name of the request's type; empty for `()`.
    pub input: Name,
    /// The client sends a stream.
    pub client_streaming: bool,
    /// The server sends a stream.
    pub server_streaming: bool,
}

/// The Rust of `services`, each in its modules. The package that goes over the wire is `package`, or what the modules say.
pub fn rust_of_used(services: &[UsedService], package: &str) -> Generated {
    let mut tree = Tree::default();
    for service in services {
        let at =
            service.modules.iter().fold(&mut tree, |at, name| at.inside.entry(name).or_default());
        at.services.push(service);
    }
    let mut all = Generated::default();
    tree.write(package, &mut Vec::new(), &mut all);
    all
}

/// The services of a module and the modules in it.
#[derive(Default)]
struct Tree<'a> {
    services: Vec<&'a UsedService>,
    inside: BTreeMap<&'a str, Tree<'a>>,
}

impl<'a> Tree<'a> {
    fn write(&self, package: &str, modules: &mut Vec<&'a str>, into: &mut Generated) {
        let named = if package.is_empty() { modules.join(".") } else { package.to_owned() };
        let own = of_package(&named, &self.services);
        into.text.push_str(&own.text);
        let prefix: String = modules.iter().flat_map(|name| [*name, "::"]).collect();
        let operations = own.operations.into_iter();
        into.operations
            .extend(operations.map(|(path, it)| (Name::new(&format!("{prefix}{path}")), it)));
        for (name, inside) in &self.inside {
            let _ = writeln!(into.text, "pub mod {} {{", snake(name));
            modules.push(name);
            inside.write(package, modules, into);
            modules.pop();
            into.text.push_str("}\n");
        }
    }
}

fn of_package(package: &str, services: &[&UsedService]) -> Generated {
    let full = |name: &str| {
        Name::new(&if package.is_empty() { name.to_owned() } else { format!("{package}.{name}") })
    };
    let services = services.iter().map(|service| RpcService {
        name: service.name,
        full_name: full(&service.name),
        line: 0,
        methods: service
            .methods
            .iter()
            .map(|method| RpcMethod {
                name: method.name,
                input: match method.input.as_str() {
                    "" => Name::new("google.protobuf.Empty"),
                    input => full(input),
                },
                output: full(&format!("{}Response", method.name)),
                client_streaming: method.client_streaming,
                server_streaming: method.server_streaming,
                http: Vec::new(),
                line: 0,
            })
            .collect(),
    });
    let file = ProtoFile {
        path: Name::new(&format!("<{package}>")),
        package: Name::new(package),
        imports: Vec::new(),
        services: services.collect(),
        messages: Vec::new(),
        enums: Vec::new(),
        is_proto2: false,
    };
    let protos = Protos { files: vec![file], cycles: FxHashMap::default() };
    rust_of(&protos, package, &RustSettings::default())
}
