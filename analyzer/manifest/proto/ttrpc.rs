//! Clients and servers as `ttrpc-codegen` writes them: one file for each `.proto` file, `agent_ttrpc.rs` or, for async
//! code, `agent_ttrpc_async.rs`.

use super::naming::{camel, snake};
use super::{Generated, Operation, OperationSide, ProtoFile, Protos, RpcMethod, RpcService};
use crate::base::{Location, Name};
use crate::manifest::files::shared_folders;
use std::fmt::Write;

/// The name of the `.proto` file, without its ending, for which a generated module is called so.
pub fn ttrpc_source(module: &str) -> Option<&str> {
    module.strip_suffix("_ttrpc_async").or_else(|| module.strip_suffix("_ttrpc"))
}

/// The Rust of the services in the `.proto` file that a module is called for; of several such files the one nearest to
/// the folder `near`.
pub(super) fn rust_of(protos: &Protos, module: &str, near: &str) -> Generated {
    let mut generated = Generated::default();
    let Some(wanted) = ttrpc_source(module) else { return generated };
    let Some(file) = nearest(protos, wanted, near) else { return generated };
    generated.files = vec![file.path];
    for service in &file.services {
        client(&mut generated.text, wanted, service);
        server(&mut generated.text, wanted, service);
        note(&mut generated, file, service, &[""]);
    }
    generated
}

/// Of the `.proto` files called `wanted` the one nearest to the folder `near`.
pub(super) fn nearest<'a>(protos: &'a Protos, wanted: &str, near: &str) -> Option<&'a ProtoFile> {
    let named = protos.files.iter().filter(|file| stem(file) == wanted);
    named.max_by_key(|file| (shared_folders(&file.path, near), std::cmp::Reverse(file.path)))
}

/// `agent` of `protos/agent.proto`.
fn stem(file: &ProtoFile) -> &str {
    let name = file.path.as_str().rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".proto").unwrap_or(name)
}

fn client(text: &mut String, messages: &str, service: &RpcService) {
    let name = camel(&service.name);
    let _ = write!(
        text,
        "/// client of service {}
#[derive(Clone)]
pub struct {name}Client {{ client: ::ttrpc::asynchronous::Client }}
impl {name}Client {{
    pub fn new(client: ::ttrpc::asynchronous::Client) -> Self {{ loop {{}} }}
",
        service.full_name
    );
    for method in &service.methods {
        let (input, output) = (message(messages, &method.input), message(messages, &method.output));
        let _ = writeln!(
            text,
            "    pub async fn {}(&self, ctx: ::ttrpc::context::Context, req: &{input}) \
             -> ::core::result::Result<{output}, ::ttrpc::Error> {{ loop {{}} }}",
            snake(&method.name)
        );
    }
    text.push_str("}\n");
}

fn server(text: &mut String, messages: &str, service: &RpcService) {
    let name = camel(&service.name);
    let _ = write!(
        text,
        "/// server of service {}
#[async_trait::async_trait]
pub trait {name}: ::core::marker::Sync {{
",
        service.full_name
    );
    for method in &service.methods {
        let (input, output) = (message(messages, &method.input), message(messages, &method.output));
        let _ = writeln!(
            text,
            "    async fn {}(&self, ctx: &::ttrpc::asynchronous::TtrpcContext, req: {input}) \
             -> ::core::result::Result<{output}, ::ttrpc::Error> {{ loop {{}} }}",
            snake(&method.name)
        );
    }
    let _ = write!(
        text,
        "}}
pub fn {}(service: ::std::sync::Arc<dyn {name} + Send + Sync>) \
         -> ::std::collections::HashMap<String, ::ttrpc::asynchronous::Service> {{ loop {{}} }}
",
        registrar(service)
    );
}

/// The function that makes a value of the server's trait answer.
pub(super) fn registrar(service: &RpcService) -> String {
    format!("create_{}", snake(&service.name))
}

/// The generated type of a message, beside the module of the services.
pub(super) fn message(messages: &str, full_name: &str) -> String {
    let last = full_name.rsplit('.').next().unwrap_or(full_name);
    format!("super::{}::{}", snake(messages), camel(last))
}

/// Notes which functions are operations; `forms` is what clients put after a method's name.
pub(super) fn note(
    generated: &mut Generated,
    file: &ProtoFile,
    service: &RpcService,
    forms: &[&str],
) {
    let name = camel(&service.name);
    let operation = |method: Option<&RpcMethod>, side: OperationSide| Operation {
        service: service.full_name,
        method: method.map(|method| method.name).unwrap_or_default(),
        by_name: false,
        side,
        client_streaming: method.is_some_and(|method| method.client_streaming),
        server_streaming: method.is_some_and(|method| method.server_streaming),
        location: Location::new(file.path, method.map_or(service.line, |method| method.line)),
    };
    for method in &service.methods {
        let function = snake(&method.name);
        let answers = (format!("{name}::{function}"), OperationSide::Server);
        let asks = forms
            .iter()
            .map(|form| (format!("{name}Client::{function}{form}"), OperationSide::Client));
        for (path, side) in asks.chain([answers]) {
            generated.operations.insert(Name::new(&path), operation(Some(method), side));
        }
    }
    let registrar = Name::new(&registrar(service));
    generated.operations.insert(registrar, operation(None, OperationSide::Registrar));
}
