//! Matches request paths against routes such as `/users/:id`.

pub mod matching;
pub mod route;

use matching::Params;
use route::Route;

/// Routes with what they lead to.
pub struct Router<'r, H> {
    routes: Vec<(Route<'r>, H)>,
}

impl<'r, H> Router<'r, H> {
    pub fn new() -> Self {
        Router { routes: Vec::new() }
    }

    /// Add a route; of two that match the first one counts.
    pub fn add(mut self, pattern: &'r str, handler: H) -> Self {
        self.routes.push((Route::parse(pattern), handler));
        self
    }

    /// What a path leads to, with the values of the parameters.
    pub fn find<'p>(&self, path: &'p str) -> Option<(&H, Params<'r, 'p>)> {
        self.routes
            .iter()
            .find_map(|(route, handler)| Some((handler, route.matches(path)?)))
    }
}

impl<H> Default for Router<'_, H> {
    fn default() -> Self {
        Self::new()
    }
}
