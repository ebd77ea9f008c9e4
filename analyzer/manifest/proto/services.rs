//! Clients and servers as tonic writes them, without their plumbing.

use super::generate::Writer;
use super::naming::{camel, module_of_service, snake};
use super::{Operation, OperationSide, RpcMethod, RpcService};
use crate::base::Name;

/// Writes the client's module and the server's, and notes which of their functions are operations.
pub(super) fn write(writer: &mut Writer<'_>, service: &RpcService, path: Name) {
    let names = Names::of(service);
    client(writer, service, &names);
    server(writer, service, &names);
    if let Some(first) = service.methods.iter().find(|method| !method.http.is_empty()) {
        router(writer, &names);
        for registrar in names.registrars() {
            let operation = Operation::of(service, first, OperationSide::Registrar, path);
            writer.generated.operations.insert(registrar, operation);
        }
    }
    for method in &service.methods {
        for side in [OperationSide::Client, OperationSide::Server] {
            let operation = Operation::of(service, method, side, path);
            writer.generated.operations.insert(names.function(method, side), operation);
        }
    }
}

/// The Rust names of a service.
struct Names {
    /// `Orders`, the server's trait.
    plain: String,
    /// `orders`, the start of both modules.
    module: String,
}

impl Names {
    fn of(service: &RpcService) -> Self {
        let plain = camel(&service.name);
        Self { module: module_of_service(&plain), plain }
    }

    /// Paths of the functions that make a value answer.
    fn registrars(&self) -> impl Iterator<Item = Name> {
        let (module, plain) = (&self.module, &self.plain);
        let makers = ["new", "from_arc", "with_interceptor"];
        let servers = makers.map(|maker| format!("{module}_server::{plain}Server::{maker}"));
        let router = format!("{module}_actix::route_{module}");
        servers.into_iter().chain([router]).map(|path| Name::new(&path))
    }

    /// Path of the function that stands for a method.
    fn function(&self, method: &RpcMethod, side: OperationSide) -> Name {
        let (module, plain, function) = (&self.module, &self.plain, snake(&method.name));
        Name::new(&if side == OperationSide::Client {
            format!("{module}_client::{plain}Client::{function}")
        } else {
            format!("{module}_server::{plain}::{function}")
        })
    }
}

/// Functions that client and server have in common, each with `Self` for the result.
const KNOBS: &str = "
    pub fn send_compressed(mut self, encoding: tonic::codec::CompressionEncoding) -> Self { self }
    pub fn accept_compressed(mut self, encoding: tonic::codec::CompressionEncoding) -> Self { self }
    pub fn max_decoding_message_size(mut self, limit: usize) -> Self { self }
    pub fn max_encoding_message_size(mut self, limit: usize) -> Self { self }
";

fn client(writer: &mut Writer<'_>, service: &RpcService, names: &Names) {
    let (module, name) = (&names.module, format!("{}Client", names.plain));
    writer.push(&format!(
        "/// client of service {}
pub mod {module}_client {{
#[derive(Debug, Clone)]
pub struct {name}<T> {{ inner: tonic::client::Grpc<T> }}
impl {name}<tonic::transport::Channel> {{
    pub async fn connect<D>(dst: D) -> ::core::result::Result<Self, tonic::transport::Error>
    where
        D: ::core::convert::TryInto<tonic::transport::Endpoint>,
        D::Error: ::core::convert::Into<tonic::codegen::StdError>,
    {{ loop {{}} }}
}}
impl<T> {name}<T>
where
    T: tonic::client::GrpcService<tonic::body::Body>,
{{
    pub fn new(inner: T) -> Self {{ loop {{}} }}
    pub fn with_origin(inner: T, origin: tonic::codegen::http::Uri) -> Self {{ loop {{}} }}
    pub fn with_interceptor<F>(
        inner: T,
        interceptor: F,
    ) -> {name}<tonic::service::interceptor::InterceptedService<T, F>>
    where
        F: tonic::service::Interceptor,
    {{ loop {{}} }}{KNOBS}",
        service.full_name
    ));
    for method in &service.methods {
        let text = client_method(writer, service, method);
        writer.push(&text);
    }
    writer.push("}\n}\n");
}

fn client_method(writer: &Writer<'_>, service: &RpcService, method: &RpcMethod) -> String {
    let input = writer.path_from_service(&method.input);
    let output = writer.path_from_service(&method.output);
    let request = if method.client_streaming {
        format!("impl tonic::IntoStreamingRequest<Message = {input}>")
    } else {
        format!("impl tonic::IntoRequest<{input}>")
    };
    let response =
        if method.server_streaming { format!("tonic::codec::Streaming<{output}>") } else { output };
    format!(
        "    /// rpc {}/{}
    pub async fn {}(
        &mut self,
        request: {request},
    ) -> ::core::result::Result<tonic::Response<{response}>, tonic::Status> {{ loop {{}} }}
",
        service.full_name,
        method.name,
        snake(&method.name)
    )
}

/// What `actix-prost-build` makes of HTTP rules: a function that routes them to a value of the server's trait.
fn router(writer: &mut Writer<'_>, names: &Names) {
    let (module, plain) = (&names.module, &names.plain);
    writer.push(&format!(
        "/// routes of {plain}
pub mod {module}_actix {{
pub fn route_{module}(
    config: &mut ::actix_web::web::ServiceConfig,
    service: ::std::sync::Arc<dyn super::{module}_server::{plain} + Send + Sync + 'static>,
) {{ loop {{}} }}
}}
"
    ));
}

fn server(writer: &mut Writer<'_>, service: &RpcService, names: &Names) {
    let (module, plain) = (&names.module, &names.plain);
    let name = format!("{plain}Server");
    writer.push(&format!(
        "/// server of service {}
pub mod {module}_server {{
#[tonic::async_trait]
pub trait {plain}: ::core::marker::Send + ::core::marker::Sync + 'static {{
",
        service.full_name
    ));
    for method in &service.methods {
        let text = server_method(writer, service, method);
        writer.push(&text);
    }
    let full_name = service.full_name;
    writer.push(&format!(
        "}}
#[derive(Debug, Clone)]
pub struct {name}<T> {{ inner: ::std::sync::Arc<T> }}
impl<T> {name}<T> {{
    pub fn new(inner: T) -> Self {{ loop {{}} }}
    pub fn from_arc(inner: ::std::sync::Arc<T>) -> Self {{ loop {{}} }}
    pub fn with_interceptor<F>(
        inner: T,
        interceptor: F,
    ) -> tonic::service::interceptor::InterceptedService<Self, F>
    where
        F: tonic::service::Interceptor,
    {{ loop {{}} }}{KNOBS}}}
pub const SERVICE_NAME: &str = \"{full_name}\";
impl<T> tonic::server::NamedService for {name}<T> {{
    const NAME: &'static str = SERVICE_NAME;
}}
}}
"
    ));
}

fn server_method(writer: &Writer<'_>, service: &RpcService, method: &RpcMethod) -> String {
    let input = writer.path_from_service(&method.input);
    let output = writer.path_from_service(&method.output);
    let request =
        if method.client_streaming { format!("tonic::Streaming<{input}>") } else { input };
    let stream = format!("{}Stream", method.name);
    let (declaration, response) = if method.server_streaming {
        let declaration = format!(
            "    type {stream}: tonic::codegen::tokio_stream::Stream<
            Item = ::core::result::Result<{output}, tonic::Status>,
        > + ::core::marker::Send + 'static;\n"
        );
        (declaration, format!("Self::{stream}"))
    } else {
        (String::new(), output)
    };
    format!(
        "{declaration}    /// rpc {}/{}
    async fn {}(
        &self,
        request: tonic::Request<{request}>,
    ) -> ::core::result::Result<tonic::Response<{response}>, tonic::Status>;
",
        service.full_name,
        method.name,
        snake(&method.name)
    )
}
