use std::collections::HashMap;

pub trait Pages {
    fn page<F>(&mut self, path: &str, render: F) -> String
    where
        F: FnOnce(&str) -> String;
}

#[derive(Default)]
pub struct Stored {
    pages: HashMap<String, String>,
}

pub struct Fresh;

impl Pages for Stored {
    fn page<F>(&mut self, path: &str, render: F) -> String
    where
        F: FnOnce(&str) -> String,
    {
        let page = self
            .pages
            .entry(path.to_owned())
            .or_insert_with(|| render(path));
        page.clone()
    }
}

impl Pages for Fresh {
    fn page<F>(&mut self, path: &str, render: F) -> String
    where
        F: FnOnce(&str) -> String,
    {
        render(path)
    }
}
