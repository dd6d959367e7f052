pub struct Person {
    pub name: &'static str,
    pub mother: Option<Box<Person>>,
}

impl Person {
    pub fn grandmother(&self) -> Option<&Person> {
        let mother = self.mother.as_ref();
        let grandmother = mother.mother.as_ref()?;
        Some(grandmother)
    }
}
