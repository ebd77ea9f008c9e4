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
    /// Last name of the request's type.
    pub input: Name,
    /// The client sends a stream.
    pub client_streaming: bool,
    /// The server sends a stream.
    pub server_streaming: bool,
}

/// The Rust of `services`, each in its modules. The package that goes over the wire is `package`, or what the modules say.
pub fn rust_of_used(services: &[UsedService], package: &str) -> Generated {
    let mut by_module: BTreeMap<&[Name], Vec<&UsedService>> = BTreeMap::new();
    for service in services {
        by_module.entry(&service.modules).or_default().push(service);
    }
    let mut all = Generated::default();
    for (modules, services) in by_module {
        let named: Vec<&str> = modules.iter().map(|name| name.as_str()).collect();
        let package =
            if package.is_empty() { named.join(".") } else { package.to_owned() };
        let one = of_package(&package, &services);
        for module in &named {
            let _ = writeln!(all.text, "pub mod {} {{", snake(module));
        }
        all.text.push_str(&one.text);
        all.text.push_str(&"}\n".repeat(named.len()));
        let prefix = named.iter().fold(String::new(), |mut prefix, module| {
            prefix.push_str(module);
            prefix.push_str("::");
            prefix
        });
        let operations = one.operations.into_iter();
        all.operations
            .extend(operations.map(|(path, it)| (Name::new(&format!("{prefix}{path}")), it)));
    }
    all
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
                input: full(&method.input),
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
