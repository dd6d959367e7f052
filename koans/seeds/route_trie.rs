//! A URL router with named path segments.

use std::collections::HashMap;

#[derive(Debug, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Post,
}

impl TryFrom<&str> for Method {
    type Error = String;

    fn try_from(word: &str) -> Result<Self, Self::Error> {
        match word.to_ascii_uppercase().as_str() {
            "GET" => Ok(Method::Get),
            "POST" => Ok(Method::Post),
            other => Err(format!("method {other} is not served")),
        }
    }
}

/// Values that the path had in place of `:name` segments.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Params<'r, 'p> {
    pairs: Vec<(&'r str, &'p str)>,
}

impl<'r, 'p> Params<'r, 'p> {
    pub fn get(&self, name: &str) -> Option<&'p str> {
        let (_, value) = self.pairs.iter().find(|(key, _)| *key == name)?;
        Some(value)
    }
}

impl<'r, 'p> IntoIterator for Params<'r, 'p> {
    type Item = (&'r str, &'p str);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.pairs.into_iter()
    }
}

struct Node<H> {
    children: HashMap<String, Node<H>>,
    wildcard: Option<(String, Box<Node<H>>)>,
    handlers: HashMap<Method, H>,
}

impl<H> Default for Node<H> {
    fn default() -> Self {
        Node {
            children: HashMap::new(),
            wildcard: None,
            handlers: HashMap::new(),
        }
    }
}

pub struct Router<H> {
    root: Node<H>,
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}

impl<H> Router<H> {
    pub fn new() -> Self {
        Router {
            root: Node::default(),
        }
    }

    pub fn route(mut self, method: Method, path: &str, handler: H) -> Self {
        let mut node = &mut self.root;
        for part in segments(path) {
            node = match part.strip_prefix(':') {
                Some(name) => {
                    let fresh = || (name.to_string(), Box::default());
                    &mut node.wildcard.get_or_insert_with(fresh).1
                }
                None => node.children.entry(part.to_string()).or_default(),
            };
        }
        node.handlers.insert(method, handler);
        self
    }

    pub fn find<'r, 'p>(
        &'r self,
        method: Method,
        path: &'p str,
    ) -> Option<(&'r H, Params<'r, 'p>)> {
        let mut params = Params::default();
        let mut node = &self.root;
        for part in segments(path) {
            if let Some(child) = node.children.get(part) {
                node = child;
                continue;
            }
            let (name, child) = node.wildcard.as_ref()?;
            params.pairs.push((name, part));
            node = child;
        }
        let handler = node.handlers.get(&method)?;
        Some((handler, params))
    }
}

pub type Handler = Box<dyn Fn(&Params<'_, '_>) -> Result<String, String>>;

pub fn serve(router: &Router<Handler>, request: &str) -> Result<String, String> {
    let (word, path) = request.split_once(' ').ok_or("no path")?;
    let method = Method::try_from(word)?;
    let (handler, params) = router
        .find(method, path)
        .ok_or_else(|| format!("404 {path}"))?;
    handler(&params)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn static_routes_win() {
        let router = Router::new()
            .route(Method::Get, "/users/:id", 1)
            .route(Method::Get, "/users/me", 2)
            .route(Method::Post, "/", 3);
        assert_eq!(router.find(Method::Get, "/users/me").unwrap().0, &2);
        assert_eq!(router.find(Method::Post, "/").unwrap().0, &3);
        assert_eq!(router.find(Method::Post, "/users/me"), None);
        assert!(router.find(Method::Get, "/users/7/x").is_none());
    }

    #[test]
    fn params_keep_order() {
        let router = Router::new().route(Method::Get, "/:shop/items/:item", ());
        let (_, params) = router.find(Method::Get, "/north/items/42/").unwrap();
        assert_eq!(params.get("item"), Some("42"));
        assert_eq!(params.get("size"), None);
        let copy = params.clone();
        let names: Vec<_> = copy.into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["shop", "item"]);
    }

    #[test]
    fn methods_parse() {
        assert_eq!(Method::try_from("post"), Ok(Method::Post));
        let error = Method::try_from("put").unwrap_err();
        assert_eq!(error, "method PUT is not served");
    }

    #[test]
    fn serving() {
        let greeting = String::from("hello");
        let hello: Handler = Box::new(move |params| {
            let name = params.get("name").ok_or("no name")?;
            Ok(format!("{greeting} {name}"))
        });
        let router = Router::new().route(Method::Get, "/hi/:name", hello);
        assert_eq!(serve(&router, "GET /hi/ada"), Ok("hello ada".to_string()));
        assert_eq!(serve(&router, "GET /bye"), Err("404 /bye".to_string()));
        assert_eq!(serve(&router, "GET"), Err("no path".to_string()));
    }
}
