use std::collections::BinaryHeap;

#[derive(PartialEq)]
pub struct Queen {
    pub age: u8,
    pub dotted: bool,
}

pub fn oldest(ages: &BinaryHeap<u8>, paint: &bool) -> Option<Queen> {
    let age = *ages.peek()?;
    let dotted = *paint && age > 1;
    Some(Queen { age, dotted })
}

pub fn replace(queen: &Queen, heir: &Queen) -> bool {
    queen != *heir && queen.age > 3 && !heir.dotted
}
