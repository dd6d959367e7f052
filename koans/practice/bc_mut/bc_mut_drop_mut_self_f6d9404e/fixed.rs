use std::collections::HashSet;
use std::rc::Rc;

#[derive(Default)]
pub struct Interner {
    pool: HashSet<Rc<str>>,
    pub hits: u32,
}

impl Interner {
    pub fn intern(&mut self, text: &str) -> Rc<str> {
        if let Some(known) = self.pool.get(text) {
            self.hits += 1;
            return Rc::clone(known);
        }
        let fresh: Rc<str> = Rc::from(text);
        self.pool.insert(fresh.clone());
        fresh
    }

    pub fn idents(&mut self, source: &str) -> Vec<Rc<str>> {
        source
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .filter(|word| word.starts_with(char::is_alphabetic))
            .map(|word| self.intern(word))
            .collect()
    }
}
