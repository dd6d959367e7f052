pub struct Tag {
    pub name: String,
    pub uses: u32,
}

impl Tag {
    pub fn new<S: Into<String>>(name: S) -> Self {
        let mut name: String = name.into();
        name.insert(0, '#');
        Tag { name, uses: 0 }
    }

    pub fn touch(&self) -> &str {
        self.uses += 1;
        &self.name
    }
}
