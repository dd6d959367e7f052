use std::collections::VecDeque;

#[derive(Debug, PartialEq)]
pub struct Party {
    pub name: String,
    pub guests: usize,
}

pub fn call_up(line: &mut VecDeque<Party>, wanted: Party) -> Option<usize> {
    let place = line.iter().position(|party| *party == wanted)?;
    line.swap(0, place);
    Some(place)
}

pub fn join(line: &mut VecDeque<Party>, name: &str, guests: usize) {
    let name = name.to_string();
    line.push_back(Party { name, guests });
}
