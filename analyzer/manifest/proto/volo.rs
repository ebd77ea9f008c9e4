//! Clients and servers as volo writes them beside the messages of a package.

use super::naming::{camel, snake};
use super::{Generated, Operation, OperationSide, Protos, RpcService};
use crate::base::Name;
use std::fmt::Write;

/// Adds the services of `package` to the text of its messages.
pub(super) fn add(protos: &Protos, package: &str, generated: &mut Generated) {
    for file in protos.files.iter().filter(|file| file.package == package) {
        for service in &file.services {
            write(&mut generated.text, package, service);
            note(generated, file.path, service);
        }
    }
}

fn write(text: &mut String, package: &str, service: &RpcService) {
    let name = camel(&service.name);
    let _ = write!(
        text,
        "#[derive(Clone)]
pub struct {name}Client {{}}
pub struct {name}ClientBuilder {{}}
impl {name}ClientBuilder {{
    pub fn new<N>(name: N) -> Self {{ loop {{}} }}
    pub fn address<A>(self, address: A) -> Self {{ self }}
    pub fn build(self) -> {name}Client {{ loop {{}} }}
}}
pub struct {name}Server<S> {{ inner: S }}
impl<S: {name}> {name}Server<S> {{
    pub fn new(service: S) -> Self {{ Self {{ inner: service }} }}
}}
"
    );
    let (mut asks, mut answers) = (String::new(), String::new());
    for method in &service.methods {
        let function = snake(&method.name);
        let (input, output) = (message(package, &method.input), message(package, &method.output));
        let answer =
            format!("::core::result::Result<::volo_grpc::Response<{output}>, ::volo_grpc::Status>");
        let _ = writeln!(
            asks,
            "    pub async fn {function}<R>(&self, request: R) -> {answer} {{ loop {{}} }}"
        );
        let _ = writeln!(
            answers,
            "    async fn {function}(&self, request: ::volo_grpc::Request<{input}>) -> {answer};"
        );
    }
    let _ = write!(text, "impl {name}Client {{\n{asks}}}\npub trait {name} {{\n{answers}}}\n");
}

/// The type of a message of the same package; others are not followed.
pub(super) fn message(package: &str, full_name: &str) -> String {
    let own = full_name.strip_prefix(package).and_then(|rest| rest.strip_prefix('.'));
    match own.filter(|own| !own.contains('.')) {
        Some(own) => camel(own),
        None => "::unknown::Message".to_owned(),
    }
}

/// Notes which functions are operations.
fn note(generated: &mut Generated, path: Name, service: &RpcService) {
    let name = camel(&service.name);
    for method in &service.methods {
        let function = snake(&method.name);
        for (own, side) in [
            (format!("{name}Client::{function}"), OperationSide::Client),
            (format!("{name}::{function}"), OperationSide::Server),
        ] {
            let operation = Operation::of(service, method, side, path);
            generated.operations.insert(Name::new(&own), operation);
        }
    }
}
