use std::collections::HashMap;

pub struct Scope<'p, 'src> {
    parent: Option<&'p Scope<'p, 'src>>,
    names: HashMap<&'src str, i64>,
}

pub struct Lookup<'s, 'p: 's, 'src: 'p> {
    scope: &'s Scope<'p, 'src>,
}

impl<'p, 'src> Scope<'p, 'src> {
    pub fn global() -> Self {
        Scope {
            parent: None,
            names: HashMap::new(),
        }
    }

    pub fn inside(parent: &'p Scope<'p, 'src>) -> Self {
        Scope {
            parent: Some(parent),
            ..Scope::global()
        }
    }

    pub fn define(&mut self, name: &'src str, value: i64) {
        self.names.insert(name, value);
    }

    pub fn lookup(&self) -> Lookup<'_, 'p, 'src> {
        Lookup { scope: self }
    }
}

impl Lookup<'_, '_, '_> {
    pub fn get(&self, name: &str) -> Option<i64> {
        let here = self.scope.names.get(name).copied();
        here.or_else(|| self.scope.parent?.lookup().get(name))
    }
}
