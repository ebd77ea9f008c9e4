//! Clients and servers as the generator of grpcio writes them: one file for each `.proto` file, `stock_grpc.rs` beside
//! the messages of rust-protobuf in `stock.rs`.

use super::naming::{camel, snake};
use super::ttrpc::{message, nearest, note, registrar};
use super::volo::message as beside;
use super::{Generated, Protos, RpcService};
use std::fmt::Write;

/// What is put after a method's name by each function of a client that makes the call.
const FORMS: &[&str] = &["", "_opt", "_async", "_async_opt"];

/// The name of the `.proto` file, without its ending, for which a generated module is called so.
pub fn grpcio_source(module: &str) -> Option<&str> {
    module.strip_suffix("_grpc")
}

/// The Rust of the services in the `.proto` file that a module is called for; of several such files the one nearest to
/// the folder `near`.
pub(super) fn rust_of(protos: &Protos, module: &str, near: &str) -> Generated {
    let mut generated = Generated::default();
    let Some(wanted) = grpcio_source(module) else { return generated };
    let Some(file) = nearest(protos, wanted, near) else { return generated };
    generated.files = vec![file.path];
    for service in &file.services {
        let message = |full_name: &str| message(wanted, full_name);
        client(&mut generated.text, &message, service);
        server(&mut generated.text, &message, service);
        note(&mut generated, file, service, FORMS);
    }
    generated
}

/// Adds the services of `package` to the text of its messages, as the generator does with prost's messages.
pub(super) fn add(protos: &Protos, package: &str, generated: &mut Generated) {
    for file in protos.files.iter().filter(|file| file.package == package) {
        for service in &file.services {
            let message = |full_name: &str| beside(package, full_name);
            client(&mut generated.text, &message, service);
            server(&mut generated.text, &message, service);
            note(generated, file, service, FORMS);
        }
    }
}

fn client(text: &mut String, message: &dyn Fn(&str) -> String, service: &RpcService) {
    let name = camel(&service.name);
    let _ = write!(
        text,
        "/// client of service {}
#[derive(Clone)]
pub struct {name}Client {{ pub client: ::grpcio::Client }}
impl {name}Client {{
    pub fn new(channel: ::grpcio::Channel) -> Self {{ loop {{}} }}
",
        service.full_name
    );
    for method in &service.methods {
        let function = snake(&method.name);
        let (input, output) = (message(&method.input), message(&method.output));
        let request =
            if method.client_streaming { String::new() } else { format!(", req: &{input}") };
        let (now, later) = match (method.client_streaming, method.server_streaming) {
            (false, false) => {
                (Some(output.clone()), format!("::grpcio::ClientUnaryReceiver<{output}>"))
            }
            (false, true) => (None, format!("::grpcio::ClientSStreamReceiver<{output}>")),
            (true, false) => (
                None,
                format!(
                    "(::grpcio::ClientCStreamSender<{input}>, ::grpcio::ClientCStreamReceiver<{output}>)"
                ),
            ),
            (true, true) => (
                None,
                format!(
                    "(::grpcio::ClientDuplexSender<{input}>, ::grpcio::ClientDuplexReceiver<{output}>)"
                ),
            ),
        };
        // Only what is asked and answered at once waits; a stream is opened by the functions without `async`.
        let answers = [(now.as_ref().unwrap_or(&later), ""), (&later, "_async")];
        for (answer, form) in answers.iter().filter(|(_, form)| form.is_empty() || now.is_some()) {
            let _ = writeln!(
                text,
                "    pub fn {function}{form}(&self{request}) -> ::grpcio::Result<{answer}> {{ loop {{}} }}
    pub fn {function}{form}_opt(&self{request}, opt: ::grpcio::CallOption) -> ::grpcio::Result<{answer}> {{ loop {{}} }}"
            );
        }
    }
    text.push_str("}\n");
}

fn server(text: &mut String, message: &dyn Fn(&str) -> String, service: &RpcService) {
    let name = camel(&service.name);
    let _ = write!(text, "/// server of service {}\npub trait {name} {{\n", service.full_name);
    for method in &service.methods {
        let (input, output) = (message(&method.input), message(&method.output));
        let request = if method.client_streaming {
            format!("::grpcio::RequestStream<{input}>")
        } else {
            input
        };
        let sink = match (method.client_streaming, method.server_streaming) {
            (false, false) => "UnarySink",
            (false, true) => "ServerStreamingSink",
            (true, false) => "ClientStreamingSink",
            (true, true) => "DuplexSink",
        };
        let _ = writeln!(
            text,
            "    fn {}(&mut self, ctx: ::grpcio::RpcContext, req: {request}, sink: ::grpcio::{sink}<{output}>) {{ loop {{}} }}",
            snake(&method.name)
        );
    }
    let _ = write!(
        text,
        "}}\npub fn {}<S: {name} + Send + Clone + 'static>(s: S) -> ::grpcio::Service {{ loop {{}} }}\n",
        registrar(service)
    );
}
