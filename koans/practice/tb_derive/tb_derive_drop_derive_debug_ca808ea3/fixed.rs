use std::collections::HashMap;

#[derive(Debug, PartialEq, Eq, Hash)]
pub enum Step {
    Heel,
    Toe,
}

pub fn favourite(routine: &[Step]) -> Option<String> {
    let mut counts = HashMap::new();
    for step in routine {
        *counts.entry(step).or_insert(0) += 1;
    }
    let (step, count) = counts.iter().max_by_key(|pair| *pair.1)?;

    Some(format!("{step:?} {count} times"))
}
