use std::cmp::Reverse;

pub struct Gymnast {
    pub initial: char,
    pub marks: u16,
}

pub fn podium(list: &[Gymnast]) -> Vec<Gymnast> {
    let mut sorted = list.to_vec();
    sorted.sort_by_key(|g| (Reverse(g.marks), g.initial));
    sorted
}

pub fn entrant(text: &str) -> Option<Gymnast> {
    let initial = text.chars().next()?;
    let marks = text.get(1..)?.parse().ok()?;
    Some(Gymnast { initial, marks })
}
