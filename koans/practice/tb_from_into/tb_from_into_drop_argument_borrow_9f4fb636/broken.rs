pub struct Person {
    pub name: String,
    pub children: Vec<Person>,
}

impl Person {
    pub fn fold<R, F>(&self, join: &F) -> R
    where
        F: Fn(&Person, Vec<R>) -> R,
    {
        let below = self.children.iter().map(|c| c.fold(join)).collect();
        join(self, below)
    }

    pub fn generations(&self) -> u32 {
        self.fold(|_, below: Vec<u32>| 1 + below.into_iter().max().unwrap_or(0))
    }

    pub fn outline(&self) -> String {
        self.fold(&|person, below: Vec<String>| match below.len() {
            0 => person.name.clone(),
            _ => format!("{}({})", person.name, below.join(" ")),
        })
    }
}
