pub struct Carton {
    pub label: String,
    pub inside: Inside,
}

pub struct Inside(pub Option<Box<Carton>>);

impl Carton {
    pub fn depth(&self) -> usize {
        match &self.inside {
            Inside(None) => 1,
            Inside(Some(inner)) => 1 + inner.depth(),
        }
    }
}

pub fn nest(labels: &[&str]) -> Option<Carton> {
    let (outer, rest) = labels.split_first()?;
    let inner = nest(rest).map(Box::new);
    Some(Carton {
        label: outer.to_string(),
        inside: Inside(inner),
    })
}
