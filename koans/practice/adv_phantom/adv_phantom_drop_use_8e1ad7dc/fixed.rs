use std::collections::BTreeMap;

use std::marker::PhantomData;

/// A flag whose value has a type.
pub struct Flag<T> {
    name: &'static str,
    kind: PhantomData<fn() -> T>,
}

impl<T> Flag<T> {
    pub const fn new(name: &'static str) -> Self {
        Flag {
            name,
            kind: PhantomData,
        }
    }
}

enum Arity {
    Switch,
    Value,
}

#[derive(Default)]
pub struct Parser {
    known: BTreeMap<&'static str, (Arity, String)>,
}

impl Parser {
    pub fn value<T>(mut self, flag: &Flag<T>, help: &str) -> Self {
        self.known
            .insert(flag.name, (Arity::Value, help.to_string()));
        self
    }

    pub fn switch(mut self, flag: &Flag<bool>, help: &str) -> Self {
        self.known
            .insert(flag.name, (Arity::Switch, help.to_string()));
        self
    }

    pub fn help(&self) -> String {
        let lines = self.known.iter().map(|(name, (arity, help))| match arity {
            Arity::Switch => format!("--{name}: {help}"),
            Arity::Value => format!("--{name} <value>: {help}"),
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}
