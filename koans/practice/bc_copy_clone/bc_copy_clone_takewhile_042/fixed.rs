#[derive(Debug, Clone, PartialEq)]
pub struct Wagon {
    pub number: u32,
    pub destination: String,
}

pub fn groups(train: Vec<Wagon>) -> Vec<Vec<Wagon>> {
    let mut result: Vec<Vec<Wagon>> = Vec::new();
    let mut current: Vec<Wagon> = Vec::new();
    for wagon in train {
        let same = current
            .last()
            .is_none_or(|w| w.destination == wagon.destination);
        if !same {
            result.push(current);
            current = Vec::new();
        }
        current.push(wagon);
    }
    if !current.is_empty() {
        result.push(current);
    }
    result
}
