#[derive(Debug, Clone, PartialEq)]
pub struct Dancer {
    pub name: String,
    pub leads: bool,
}

#[derive(Debug, PartialEq)]
pub enum Couple {
    Mixed(String, String),
    Same(String, String),
}

pub fn couple(pair: [Dancer; 2]) -> Couple {
    match pair {
        [a, b] if a.leads == b.leads => Couple::Same(a.name, b.name),
        [a, b] if a.leads => Couple::Mixed(a.name, b.name),
        [a, b] => Couple::Mixed(b.name, a.name),
    }
}

pub fn floor(list: &[Dancer]) -> Vec<Couple> {
    list.chunks_exact(2)
        .filter_map(|pair| match pair {
            [a, b] => Some(couple([a.clone(), b.clone()])),
            _ => None,
        })
        .collect()
}
