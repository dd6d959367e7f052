use std::collections::BTreeSet;

pub struct Person {
    pub full_name: &'static str,
    pub children: Vec<Person>,
}

impl Person {
    pub fn new(full_name: &'static str, children: Vec<Person>) -> Person {
        Person {
            full_name,
            children,
        }
    }

    fn surname(&self) -> &str {
        self.full_name.rsplit(' ').next().unwrap_or(self.full_name)
    }

    pub fn surnames(&self) -> BTreeSet<String> {
        let mut all: BTreeSet<String> = self.children.iter().map(|child| child.surname()).collect();
        all.insert(self.surname().to_string());
        for child in &self.children {
            all.extend(child.surnames());
        }
        all
    }
}
