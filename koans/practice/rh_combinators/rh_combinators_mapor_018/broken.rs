pub struct Visitor {
    pub name: Option<String>,
    pub expected: bool,
}

#[derive(Debug, PartialEq)]
pub enum Bell {
    Chime(usize),
    Buzz,
}

impl Visitor {
    pub fn bell(&self) -> Bell {
        self.name
            .as_ref()
            .map_or(|name| Bell::Chime(name.len() % 4), Bell::Buzz)
    }
}

pub fn evening(visitors: &[Visitor]) -> Vec<Bell> {
    visitors
        .iter()
        .skip_while(|v| !v.expected)
        .map(Visitor::bell)
        .collect()
}
