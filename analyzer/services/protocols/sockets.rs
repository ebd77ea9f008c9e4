//! Clients of web sockets: who opens one, and where.
//!
//! A web socket begins as a request for a path like any other; the answer to it is a connection.

use super::{Facts, Wire, WireTarget};
use crate::link::{BodyOwner, BodyTypes, FunctionId, types::Ty};
use crate::services::model::Protocol;
use crate::services::text::{Text, is_telling};

/// Functions that open a web socket, by their path, with the position of the address among their arguments.
const OPENS: &[(&str, usize)] = &[
    ("tokio_tungstenite::connect_async", 0),
    ("tokio_tungstenite::connect_async_with_config", 0),
    ("tokio_tungstenite::connect_async_tls_with_config", 0),
    ("tokio_tungstenite::client_async", 0),
    ("tokio_tungstenite::client_async_with_config", 0),
    ("tokio_tungstenite::client_async_tls", 0),
    ("tokio_tungstenite::client_async_tls_with_config", 0),
    ("async_tungstenite::async_std::connect_async", 0),
    ("async_tungstenite::tokio::connect_async", 0),
    ("async_tungstenite::tokio::connect_async_with_config", 0),
    ("async_tungstenite::client_async", 0),
    ("tungstenite::connect", 0),
    ("tungstenite::client::connect", 0),
    ("tungstenite::client::connect_with_config", 0),
    ("tungstenite::client", 0),
    ("tungstenite::client::client", 0),
    ("tokio_websockets::ClientBuilder::from_uri", 0),
    ("tokio_websockets::ClientBuilder::uri", 0),
    ("ezsockets::ClientConfig::new", 0),
    ("ws::connect", 0),
    ("websocket::ClientBuilder::new", 0),
    ("soketto::handshake::Client::new", 2),
    ("soketto::Client::new", 2),
    ("awc::Client::ws", 0),
    ("ntex::ws::WsClient::build", 0),
    ("gloo_net::websocket::futures::WebSocket::open", 0),
    ("web_sys::WebSocket::new", 0),
];

/// Whether a function opens a web socket.
pub(super) fn opens(path: &str) -> bool {
    address_at(path).is_some()
}

fn address_at(path: &str) -> Option<usize> {
    OPENS.iter().find(|(known, _)| *known == path).map(|(_, at)| *at)
}

/// The web sockets that a body opens.
pub(super) fn wires<'a>(
    facts: Facts<'a>,
    function: FunctionId,
    types: &'a BodyTypes,
) -> impl Iterator<Item = Wire> + 'a {
    types.calls.iter().filter_map(move |call| {
        let at = address_at(&facts.callee(call)?)?;
        let urls = facts.argument_text(function, call.expr, at);
        let made = facts
            .values
            .argument(BodyOwner::Function(function), call.expr, at)
            .map(|it| types.expressions[it].peeled());
        // A request that was put together is read where that was done.
        if !urls.iter().any(is_telling) && made.is_some_and(|made| is_request(facts, made)) {
            return None;
        }
        let target = WireTarget::Http {
            methods: vec![Text::literal("GET")],
            urls,
            contract: None,
            protocol: Protocol::Websocket,
        };
        let place = facts.place(function, call.span);
        Some(Wire { function, expr: call.expr, place, target })
    })
}

fn is_request(facts: Facts<'_>, ty: &Ty) -> bool {
    let Ty::Adt(adt, _) = ty else { return false };
    facts.program.definitions.adts[*adt].path == "http::request::Request"
}
