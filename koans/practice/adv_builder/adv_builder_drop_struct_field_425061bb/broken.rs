use std::collections::VecDeque;

pub struct Catch {
    pub lake: char,
}

pub fn land(line: &VecDeque<u32>, lakes: &str) -> Option<Catch> {
    let grams = line.front()?;
    let lake = lakes.chars().next()?;
    Some(Catch {
        grams: *grams,
        lake,
    })
}
