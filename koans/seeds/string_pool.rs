//! Interned names and things keyed by them.

use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

/// A name that is compared by its address.
#[derive(Clone)]
pub struct Name(Rc<str>);

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Name {}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.as_ptr().hash(state);
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}", self.0)
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[derive(Default)]
pub struct Pool {
    names: RefCell<HashSet<Rc<str>>>,
}

impl Pool {
    pub fn intern<S>(&self, text: S) -> Name
    where
        S: AsRef<str>,
    {
        let text = text.as_ref();
        let mut names = self.names.borrow_mut();
        if let Some(known) = names.get(text) {
            return Name(known.clone());
        }
        let fresh: Rc<str> = Rc::from(text);
        names.insert(Rc::clone(&fresh));
        Name(fresh)
    }

    /// Forgets the names that nobody holds any more.
    pub fn shrink(&self) -> usize {
        let mut names = self.names.borrow_mut();
        let before = names.len();
        names.retain(|name| Rc::strong_count(name) > 1);
        before - names.len()
    }
}

#[derive(Debug, PartialEq)]
pub enum ScopeError<'s> {
    Shadowed(Name),
    Unbound(&'s str),
}

/// Nested bindings, the inner ones first.
pub struct Scope<'p, V> {
    parent: Option<&'p Scope<'p, V>>,
    bindings: HashMap<Name, V>,
}

impl<V> Default for Scope<'_, V> {
    fn default() -> Self {
        Scope {
            parent: None,
            bindings: HashMap::new(),
        }
    }
}

impl<'p, V> Scope<'p, V> {
    pub fn inner(parent: &'p Scope<'p, V>) -> Self {
        Scope {
            parent: Some(parent),
            ..Scope::default()
        }
    }

    pub fn bind(&mut self, name: &Name, value: V) -> Result<(), ScopeError<'static>> {
        match self.bindings.insert(name.clone(), value) {
            None => Ok(()),
            Some(_) => Err(ScopeError::Shadowed(name.clone())),
        }
    }

    pub fn lookup(&self, name: &Name) -> Option<&V> {
        let here = self.bindings.get(name);
        here.or_else(|| self.parent?.lookup(name))
    }

    pub fn lookup_text<'s>(&self, pool: &Pool, text: &'s str) -> Result<&V, ScopeError<'s>> {
        self.lookup(&pool.intern(text))
            .ok_or(ScopeError::Unbound(text))
    }
}

/// The value that most keys map to; the first such key comes with it.
pub fn majority<'m, K, V>(map: &'m [(K, V)]) -> Option<(&'m K, &'m V)>
where
    V: Hash + Eq,
{
    let mut votes: HashMap<&V, usize> = HashMap::new();
    for (_, value) in map {
        *votes.entry(value).or_default() += 1;
    }
    let (winner, _) = votes.into_iter().max_by_key(|(_, count)| *count)?;
    let found = map.iter().find(|(_, value)| value == winner)?;
    Some((&found.0, winner))
}

pub fn sum_at<K, Q>(map: &HashMap<K, i32>, keys: &[&Q]) -> i32
where
    K: Hash + Eq + Borrow<Q>,
    Q: Hash + Eq + ?Sized,
{
    keys.iter().filter_map(|key| map.get(*key)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interning_shares() {
        let pool = Pool::default();
        let first = pool.intern("width");
        let second = pool.intern(String::from("width"));
        assert_eq!(first, second);
        assert_ne!(first, Pool::default().intern("width"));
        assert_eq!(format!("{first:?} {}", second.as_ref()), "'width width");
    }

    #[test]
    fn shrinking() {
        let pool = Pool::default();
        let kept = pool.intern("kept");
        pool.intern("lost");
        assert_eq!((pool.shrink(), pool.shrink()), (1, 0));
        assert_eq!(pool.intern("kept"), kept);
    }

    #[test]
    fn scopes_nest() {
        let pool = Pool::default();
        let (x, y) = (pool.intern("x"), pool.intern("y"));
        let mut outer = Scope::default();
        outer.bind(&x, 1).unwrap();
        outer.bind(&y, 2).unwrap();
        let mut inner = Scope::inner(&outer);
        inner.bind(&x, 10).unwrap();
        assert_eq!((inner.lookup(&x), inner.lookup(&y)), (Some(&10), Some(&2)));
        assert_eq!(inner.bind(&x, 11), Err(ScopeError::Shadowed(x)));
        assert_eq!(inner.lookup_text(&pool, "y"), Ok(&2));
        let unbound = inner.lookup_text(&pool, "z");
        assert_eq!(unbound, Err(ScopeError::Unbound("z")));
    }

    #[test]
    fn majorities() {
        let votes = [("ann", 'x'), ("bob", 'y'), ("cy", 'y')];
        assert_eq!(majority(&votes), Some((&"bob", &'y')));
        assert_eq!(majority::<u8, u8>(&[]), None);
    }

    #[test]
    fn sums_by_borrowed_key() {
        let map = HashMap::from([("a".to_string(), 4), ("b".to_string(), 5)]);
        assert_eq!(sum_at(&map, &["a", "b", "c"]), 9);
    }
}
