pub enum Cargo {
    Empty,
    Grain(u32),
    Crates(Vec<String>),
}

pub struct Wagon {
    pub number: u32,
    pub cargo: Cargo,
}

impl Wagon {
    pub fn manifest(&self) -> String {
        let content = match self.cargo {
            Cargo::Empty => String::from("nothing"),
            Cargo::Grain(tons) => format!("{} t of grain", tons),
            Cargo::Crates(names) => names.join(" + "),
        };
        format!("wagon {}: {}", self.number, content)
    }
}

pub fn loaded(train: &[Wagon]) -> usize {
    train
        .iter()
        .filter(|wagon| !matches!(wagon.cargo, Cargo::Empty | Cargo::Grain(0)))
        .count()
}
