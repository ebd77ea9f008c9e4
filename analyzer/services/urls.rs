//! URLs and paths with holes: where unknown text stands, there is `{}`.

/// Whether a URL has the scheme of a database or broker.
pub(super) fn is_of_a_store(url: &str) -> bool {
    url.split_once("://").is_some_and(|(scheme, _)| {
        let plain = scheme.split('+').next().unwrap_or(scheme);
        matches!(
            plain,
            "postgres"
                | "postgresql"
                | "mysql"
                | "mongodb"
                | "redis"
                | "rediss"
                | "amqp"
                | "amqps"
                | "nats"
                | "sqlite"
        )
    })
}

/// A segment that takes the rest of a path, however long.
pub(super) const REST: &str = "{**}";

/// Whether a segment takes the rest of a path: `*`, `*path`, `{*path}`, `<path..>`, `{path:.*}`, `{**path}`.
fn takes_rest(segment: &str) -> bool {
    segment.starts_with('*')
        || segment.starts_with("{*")
        || segment.starts_with('<') && segment.ends_with("..>")
        || segment.starts_with('{') && segment.ends_with(":.*}")
}

/// Path segments; parameters of every framework's spelling become `{}`.
pub(super) fn segments(path: &str) -> Vec<String> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .map(|segment| {
            if takes_rest(segment) {
                return REST.to_owned();
            }
            let is_parameter = segment.starts_with([':', '<'])
                || segment.starts_with('{') && segment.ends_with('}')
                || segment.contains("{}");
            if is_parameter { "{}".to_owned() } else { segment.to_lowercase() }
        })
        .collect()
}

/// How many segments agree; none where the paths cannot be the same.
pub(super) fn similarity(route: &[String], wanted: &[String]) -> Option<usize> {
    if let Some((last, before)) = route.split_last()
        && last == REST
        && wanted.len() > before.len()
    {
        return similarity(before, &wanted[..before.len()]);
    }
    if route.len() != wanted.len() {
        return None;
    }
    let mut score = 0;
    for (route, wanted) in route.iter().zip(wanted) {
        match (route.as_str(), wanted.as_str()) {
            (a, b) if a == b => score += 2,
            ("{}" | REST, _) | (_, "{}" | REST) => {}
            _ => return None,
        }
    }
    Some(score)
}

/// Whether a segment that is no parameter is the same in both; `api` and `v1` are in any path, and say something only
/// where the whole path is said.
pub(super) fn has_literal_in_common(route: &[String], wanted: &[String]) -> bool {
    let is_same = |(a, b): (&String, &String)| a == b && a != "{}";
    route.iter().zip(wanted).any(|pair| is_same(pair) && !is_plain(pair.0))
        || route.len() == wanted.len() && route.iter().zip(wanted).all(is_same)
}

/// Whether a path is one that any service may have: `/`, `/version`, `/.well-known/jwks.json`.
pub(super) fn is_anybodys(path: &str) -> bool {
    let words = segments(path);
    if words.first().is_none_or(|first| first == ".well-known") {
        return true;
    }
    let mut telling = words.iter().filter(|segment| !is_plain(segment));
    let is_one = |segment: &String| matches!(segment.as_str(), "info" | "version" | "versions");
    telling.next().is_some_and(is_one) && telling.next().is_none()
}

/// Whether a segment tells one interface from none: `api`, `v1`.
pub(super) fn is_plain(segment: &str) -> bool {
    let version = segment.strip_prefix('v').unwrap_or_default();
    segment == "api" || !version.is_empty() && version.chars().all(|c| c.is_ascii_digit())
}

/// Host and port of a URL or `host:port`.
pub(super) fn host_of(address: &str) -> Option<(String, Option<u16>)> {
    let (host, port, _) = take_apart(address);
    host.map(|host| (host, port))
}

/// Host, port and path of a URL with `{}` for what is not known. No host if it is not known.
pub(super) fn take_apart(url: &str) -> (Option<String>, Option<u16>, String) {
    let bare = url.strip_prefix("//");
    let (has_scheme, rest) = match url.split_once("://") {
        Some((_, rest)) => (true, rest),
        None => (bare.is_some(), bare.unwrap_or(url)),
    };
    if !has_scheme && rest.starts_with('/') {
        return (None, None, rest.to_owned());
    }
    let end = rest.find('/').unwrap_or(rest.len());
    let at = behind_port(&rest[..end])
        .or_else(|| (end < rest.len()).then(|| glued_path(&rest[..end]).unwrap_or(end)));
    let (authority, path) = at.map_or((rest, "/"), |at| rest.split_at(at));
    let authority = authority.rsplit('@').next().unwrap_or(authority);
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().ok()),
        None => (authority, None),
    };
    let is_plain = !host.is_empty()
        && !host.contains("{}")
        && (has_scheme || port.is_some() || host.contains('.'));
    let path = path.split(['?', '#']).next().unwrap_or("/");
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    let path = without_double_slashes(path);
    match behind_user(&path) {
        Some(path) => (None, None, path.to_owned()),
        None => (is_plain.then(|| host.to_lowercase()), port, path),
    }
}

/// What follows `/{}@{}`: who asks whom stands where a path seems to begin.
fn behind_user(path: &str) -> Option<&str> {
    let first = path.strip_prefix('/')?;
    let (first, rest) = first.split_at(first.find('/').unwrap_or(first.len()));
    let is_user = first.contains("{}") && first.contains('@');
    is_user.then_some(if rest.is_empty() { "/" } else { rest })
}

/// A base with a slash at its end, and a path with one before.
pub(super) fn without_double_slashes(mut path: String) -> String {
    while path.contains("//") {
        path = path.replace("//", "/");
    }
    path
}

/// Ends of names that anybody can register.
const PUBLIC: &[&str] = &[
    "ai", "app", "ch", "cloud", "co", "com", "de", "dev", "edu", "eu", "fr", "gg", "gov", "io",
    "me", "net", "nl", "org", "sh", "so", "tech", "uk", "us", "xyz",
];

/// `orders` of `orders.shop.svc`, where the cluster gives the rest; a public name is one whole.
pub(super) fn first_label(host: &str) -> &str {
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_public = host.contains('.') && PUBLIC.contains(&last);
    if is_public { host } else { host.split('.').next().unwrap_or(host) }
}

/// Where the path begins in `orders:8080{}` or `orders:8080api`: behind a port nothing else can follow.
fn behind_port(authority: &str) -> Option<usize> {
    let (host, rest) = authority.rsplit_once(':')?;
    let digits = rest.find(|c: char| !c.is_ascii_digit())?;
    let goes_on = rest[digits..].starts_with(|c: char| c == '{' || c.is_alphabetic());
    (digits > 0 && goes_on && !host.is_empty()).then_some(host.len() + 1 + digits)
}

/// Socket and path of a URL that names a Unix socket as a file: `unix:/run/orders.sock/list`.
pub(super) fn behind_socket(url: &str) -> Option<(&str, &str)> {
    let rest = url.strip_prefix("unix:").or_else(|| url.strip_prefix("http+unix:"))?;
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let end = rest.find(".sock").map(|at| at + ".sock".len())?;
    let (socket, path) = rest.split_at(end);
    (path.is_empty() || path.starts_with(['/', ':']))
        .then(|| (socket, path.trim_start_matches(':')))
}

/// `orders://a` of `http://orders://a`: the address that was put behind a scheme has one of its own.
pub(super) fn innermost(url: &str) -> &str {
    let is_word =
        |it: &str| !it.is_empty() && it.chars().all(|c| c.is_ascii_alphanumeric() || c == '+');
    let behind = url.split_once("://").map(|(_, behind)| behind);
    let inner = behind.filter(|behind| behind.split_once("://").is_some_and(|(it, _)| is_word(it)));
    inner.map_or(url, innermost)
}

/// Whether a URL says that it speaks something else than HTTP.
pub(super) fn is_of_another_scheme(url: &str) -> bool {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme.to_lowercase());
    scheme.is_some_and(|scheme| {
        let is_word = scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '+');
        let is_web = ["http", "ws", "unix", "grpc", "h2c", "lb", "tcp"]
            .iter()
            .any(|known| scheme.starts_with(known));
        is_word && !scheme.is_empty() && !is_web
    })
}

/// Where the path begins in `{}api`, of `{}api/v1`: the address ends with a slash that is not seen.
fn glued_path(authority: &str) -> Option<usize> {
    let at = authority.rfind(['}', ':'])? + 1;
    let word = &authority[at..];
    let is_word = word.starts_with(char::is_alphabetic)
        && word.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    (is_word && authority[..at].contains("{}")).then_some(at)
}

/// The letters that are known of a host that is not known as a whole.
pub(super) fn part_of_host(url: &str) -> String {
    let Some((_, rest)) = url.split_once("://") else { return String::new() };
    let authority = rest.split('/').next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().split(':').next();
    let host = host.unwrap_or_default();
    if host.contains("{}") { host.replace("{}", " ").to_lowercase() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::{
        behind_socket, first_label, innermost, is_of_another_scheme, part_of_host, segments,
        similarity, take_apart,
    };

    #[test]
    fn urls_are_taken_apart() {
        assert_eq!(
            take_apart("http://orders:8080/a/{}?x=1"),
            (Some("orders".into()), Some(8080), "/a/{}".into())
        );
        assert_eq!(take_apart("{}/stock/{}"), (None, None, "/stock/{}".into()));
        assert_eq!(take_apart("{}api/stock/{}"), (None, None, "/api/stock/{}".into()));
        assert_eq!(take_apart("http://{}:{}api/stock"), (None, None, "/api/stock".into()));
        assert_eq!(take_apart("http://{}:8080/stock"), (None, Some(8080), "/stock".into()));
        assert_eq!(
            take_apart("http://orders:8080{}"),
            (Some("orders".into()), Some(8080), "/{}".into())
        );
        assert_eq!(
            take_apart("http://orders:8080api/stock"),
            (Some("orders".into()), Some(8080), "/api/stock".into())
        );
        assert_eq!(behind_socket("unix:/run/a.sock/stock"), Some(("/run/a.sock", "/stock")));
        assert_eq!(behind_socket("unix:/run/a"), None);
        assert_eq!(take_apart("/stock"), (None, None, "/stock".into()));
        assert_eq!(first_label("orders.shop.svc.cluster.local"), "orders");
        assert_eq!(first_label("api.example.com"), "api.example.com");
        assert!(is_of_another_scheme("amqp://orders:5672"));
        assert!(!is_of_another_scheme("https://orders") && !is_of_another_scheme("{}://orders"));
        assert_eq!(part_of_host("http://{}-stock.{}:80/a-b").trim(), "-stock.");
        assert_eq!(part_of_host("{}/stock"), "");
        assert_eq!(
            take_apart("payments:50051"),
            (Some("payments".into()), Some(50051), "/".into())
        );
    }

    #[test]
    fn routes_meet_across_spellings() {
        assert_eq!(similarity(&segments("/orders/{id}"), &segments("/orders/{}")), Some(4));
        assert_eq!(similarity(&segments("/orders/:id"), &segments("/orders/7")), Some(2));
        assert_eq!(similarity(&segments("/orders"), &segments("/stock")), None);
        assert_eq!(similarity(&segments("/files/{*path}"), &segments("/files/a/b")), Some(2));
        assert_eq!(similarity(&segments("/files/<path..>"), &segments("/stock/a/b")), None);
        assert_eq!(similarity(&segments("/files/*"), &segments("/files")), None);
    }
    #[test]
    fn an_address_behind_a_scheme_keeps_its_own() {
        assert_eq!(innermost("http://stock://stock:pw@depot:7"), "stock://stock:pw@depot:7");
        assert_eq!(innermost("http://depot:7/a?to=b://c"), "http://depot:7/a?to=b://c");
        assert_eq!(take_apart("shop/{}@{}/orders"), (None, None, "/orders".into()));
    }
}
