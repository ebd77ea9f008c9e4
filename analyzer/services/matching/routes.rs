//! Which route of a service fits a method and a path, and what is the operation then?

use super::{Directory, End, Route};
use crate::base::Name;
use crate::services::discover::is_health;
use crate::services::graph::ServiceId;
use crate::services::urls::{REST, segments, similarity};

impl Directory<'_> {
    /// A path at a service: the route that fits.
    pub(super) fn at(&self, to: ServiceId, method: Name, path: &str) -> End {
        if let Some(first) = self.route(method, path, |service| service == to).first() {
            return self.end_at_called(first, method, path);
        }
        let operation = Name::new(&format!("{method} {path}"));
        End::at(to, operation, None)
    }

    /// Whether a service may have a route that is not known: one of those that are known begins like it, or none is known.
    pub(super) fn may_have_below(&self, of: ServiceId, path: &str) -> bool {
        let wanted = segments(path);
        let mut own = self.routes.iter().filter(|route| route.service == of).peekable();
        own.peek().is_none()
            || own.any(|route| route.segments.first().is_some_and(|it| Some(it) == wanted.first()))
    }

    /// Whether a service may have a route for a method that is not known: it has another for it, health checks aside, or none is
    /// known.
    pub(super) fn may_be_asked(&self, of: ServiceId, method: Name) -> bool {
        let mut own = self.routes.iter().filter(|route| route.service == of).peekable();
        own.peek().is_none()
            || own.any(|route| {
                let last = route.segments.last().map_or("", String::as_str);
                let fits = method == "ANY" || route.method == "ANY" || route.method == method;
                fits && !is_health(last)
            })
    }

    /// The only route of a service that is asked with this method, health checks aside.
    pub(super) fn only_route(&self, to: ServiceId, method: Name) -> Option<&Route> {
        let mut asked = self.routes.iter().filter(|route| {
            let last = route.segments.last().map_or("", String::as_str);
            route.service == to && route.method == method && !is_health(last)
        });
        asked.next().filter(|_| asked.next().is_none())
    }

    pub(super) fn end_at_route(&self, route: &Route) -> End {
        End::at(route.service, self.served[route.served].operation, Some(route.served))
    }

    /// The same; a route that takes any rest of a path, and leaves it to its handler what is asked, says less than the path.
    pub(super) fn end_at_called(&self, route: &Route, method: Name, path: &str) -> End {
        let wanted = segments(path);
        let rest = route.segments.len().saturating_sub(1);
        if method == "HEAD"
            && let End::Service { to, operation, served, .. } = self.end_at_route(route)
            && let Some(path) = operation.strip_prefix("GET ")
        {
            return End::at(to, Name::new(&format!("HEAD {path}")), served);
        }
        let is_telling = wanted.iter().skip(rest).any(|segment| segment != "{}");
        // A store that takes any path has no operations but its own.
        let takes_rest = route.segments.last().is_some_and(|last| last == REST)
            && route.segments[..rest].iter().any(|segment| segment != "{}");
        match self.end_at_route(route) {
            End::Service { to, served, .. }
                if takes_rest && is_telling && self.is_dispatching(route) =>
            {
                End::at(to, Name::new(&format!("{method} {path}")), served)
            }
            end => end,
        }
    }

    /// Whether one handler answers several methods or paths: it tells them apart itself.
    fn is_dispatching(&self, route: &Route) -> bool {
        let handler = self.served[route.served].handler;
        let answers_same = |other: &&Route| {
            other.service == route.service
                && self.served[other.served].handler == handler
                && (other.method != route.method || other.segments != route.segments)
        };
        route.method == "ANY" || handler.is_none() || self.routes.iter().any(|it| answers_same(&it))
    }

    /// Routes that fit, best first: by literal segments in common, then by how exactly the method fits.
    pub(super) fn route(
        &self,
        method: Name,
        path: &str,
        allowed: impl Fn(ServiceId) -> bool,
    ) -> Vec<&Route> {
        let wanted = segments(path);
        let takes_rest = |route: &Route| route.segments.last().is_some_and(|last| last == REST);
        let mut fitting: Vec<((usize, bool), bool, &Route)> = self
            .routes
            .iter()
            .filter(|route| allowed(route.service))
            .filter(|route| {
                // Whoever answers GET answers HEAD without a body.
                method == "ANY"
                    || route.method == "ANY"
                    || route.method == method
                    || method == "HEAD" && route.method == "GET"
            })
            .filter_map(|route| {
                let score = (similarity(&route.segments, &wanted)?, !takes_rest(route));
                Some((score, route.method == method, route))
            })
            .collect();
        fitting.sort_by_key(|(score, exact, route)| {
            (std::cmp::Reverse(*score), std::cmp::Reverse(*exact), route.service, route.served)
        });
        let best = fitting.first().map(|(score, ..)| *score);
        fitting
            .into_iter()
            .filter(|(score, ..)| Some(*score) == best)
            .map(|(_, _, route)| route)
            .collect()
    }
}
