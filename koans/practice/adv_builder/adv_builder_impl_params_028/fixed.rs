use std::collections::HashMap;
use std::hash::Hash;

pub struct Lookup<K, V> {
    known: HashMap<K, V>,
    otherwise: V,
}

pub struct LookupBuilder<K, V> {
    known: HashMap<K, V>,
}

impl<K: Hash + Eq, V: Clone> LookupBuilder<K, V> {
    pub fn pairs<const N: usize>(pairs: [(K, V); N]) -> LookupBuilder<K, V> {
        LookupBuilder {
            known: pairs.into_iter().collect(),
        }
    }

    pub fn alias(&mut self, new: K, old: &K) -> &mut Self {
        if let Some(value) = self.known.get(old).cloned() {
            self.known.insert(new, value);
        }
        self
    }

    pub fn otherwise(self, otherwise: V) -> Lookup<K, V> {
        Lookup {
            known: self.known,
            otherwise,
        }
    }
}

impl<K: Hash + Eq, V> Lookup<K, V> {
    pub fn ask(&self, key: &K) -> &V {
        self.known.get(key).unwrap_or(&self.otherwise)
    }
}
