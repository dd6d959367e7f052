#[derive(Clone)]
pub struct Person {
    pub name: String,
    pub mother: Option<Box<Person>>,
}

pub fn siblings(first: &str, second: &str, mother: Box<Person>) -> [Person; 2] {
    let child = |name: &str, mother: Box<Person>| Person {
        name: name.to_string(),
        mother: Some(mother),
    };
    [child(first, mother.clone()), child(second, mother)]
}

pub fn generations(person: &Person) -> usize {
    1 + person.mother.as_deref().map_or(0, generations)
}
