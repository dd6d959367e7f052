//! People in an arena.

use std::collections::{BTreeSet, HashMap};
use std::ops::Index;

pub mod ids {
    use std::marker::PhantomData;

    /// An index that belongs to one kind of arena.
    #[derive(Debug)]
    pub struct Id<T> {
        index: usize,
        kind: PhantomData<fn() -> T>,
    }

    impl<T> Id<T> {
        pub(super) fn new(index: usize) -> Self {
            let kind = PhantomData;
            Id { index, kind }
        }

        pub(super) fn index(self) -> usize {
            self.index
        }
    }

    impl<T> Clone for Id<T> {
        fn clone(&self) -> Self {
            *self
        }
    }

    impl<T> Copy for Id<T> {}

    impl<T> PartialEq for Id<T> {
        fn eq(&self, other: &Self) -> bool {
            self.index == other.index
        }
    }
}

pub use ids::Id;

pub struct Arena<T> {
    items: Vec<T>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Arena { items: Vec::new() }
    }
}

impl<T> Arena<T> {
    pub fn push(&mut self, item: T) -> Id<T> {
        self.items.push(item);
        Id::new(self.items.len() - 1)
    }

    pub fn iter(&self) -> impl Iterator<Item = (Id<T>, &T)> {
        let numbered = self.items.iter().enumerate();
        numbered.map(|(index, item)| (Id::new(index), item))
    }
}

impl<T> Index<Id<T>> for Arena<T> {
    type Output = T;

    fn index(&self, id: Id<T>) -> &T {
        &self.items[id.index()]
    }
}

#[derive(Debug, Clone, Default)]
pub struct Person {
    pub name: String,
    pub born: i32,
    parents: Vec<Id<Person>>,
}

#[derive(Debug, PartialEq)]
pub enum BirthError {
    TooManyParents(usize),
    BornBefore { parent: String },
}

#[derive(Default)]
pub struct Family {
    people: Arena<Person>,
}

impl Family {
    pub fn birth(
        &mut self,
        name: &str,
        born: i32,
        parents: &[Id<Person>],
    ) -> Result<Id<Person>, BirthError> {
        if parents.len() > 2 {
            return Err(BirthError::TooManyParents(parents.len()));
        }
        let elder = parents.iter().map(|id| &self.people[*id]);
        if let Some(parent) = elder.into_iter().find(|parent| parent.born >= born) {
            let parent = parent.name.clone();
            return Err(BirthError::BornBefore { parent });
        }
        Ok(self.people.push(Person {
            name: name.to_string(),
            born,
            parents: parents.to_vec(),
        }))
    }

    pub fn ancestors(&self, id: Id<Person>) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        let mut stack = vec![id];
        while let Some(id) = stack.pop() {
            for &parent in &self.people[id].parents {
                names.insert(self.people[parent].name.as_str());
                stack.push(parent);
            }
        }
        names
    }

    pub fn children(&self, of: Id<Person>) -> impl Iterator<Item = &Person> {
        let people = self.people.iter().map(|(_, person)| person);
        people.filter(move |person| person.parents.contains(&of))
    }

    pub fn by_decade(&self) -> HashMap<i32, Vec<&Person>> {
        let mut map: HashMap<i32, Vec<&Person>> = HashMap::new();
        for (_, person) in self.people.iter() {
            map.entry(person.born / 10 * 10).or_default().push(person);
        }
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn family() -> (Family, [Id<Person>; 3]) {
        let mut family = Family::default();
        let eve = family.birth("Eve", 1901, &[]).unwrap();
        let bob = family.birth("Bob", 1925, &[eve]).unwrap();
        let sue = family.birth("Sue", 1950, &[bob]).unwrap();
        (family, [eve, bob, sue])
    }

    #[test]
    fn ancestry() {
        let (family, [eve, bob, sue]) = family();
        assert_eq!(family.ancestors(sue), BTreeSet::from(["Bob", "Eve"]));
        assert!(family.ancestors(eve).is_empty());
        let names: Vec<&str> = family.children(eve).map(|p| p.name.as_str()).collect();
        assert_eq!(names, ["Bob"]);
        assert_ne!(bob.clone(), sue);
    }

    #[test]
    fn birth_errors() {
        let (mut family, ids) = family();
        let crowd = family.birth("Tim", 1990, &ids).unwrap_err();
        assert_eq!(crowd, BirthError::TooManyParents(3));
        let early = family.birth("Tim", 1925, &ids[1..2]).unwrap_err();
        let parent = "Bob".to_string();
        assert_eq!(early, BirthError::BornBefore { parent });
    }

    #[test]
    fn decades() {
        let (mut family, [_, bob, _]) = family();
        family.birth("Ann", 1959, &[bob]).unwrap();
        let decades = family.by_decade();
        assert_eq!(decades[&1950].len(), 2);
        let copy: Person = decades[&1900][0].clone();
        assert!(format!("{copy:?}").starts_with("Person { name: \"Eve\""));
    }

    #[test]
    fn arenas() {
        let mut arena = Arena::default();
        let first = arena.push('a');
        arena.push('b');
        assert_eq!(arena[first], 'a');
        let (id, item) = arena.iter().last().unwrap();
        assert_eq!((id.index(), *item), (1, 'b'));
        assert_eq!(Person::default().born, 0);
    }
}
