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
    if *count < 2 {
        return None;
    }
    Some(format!("{step:?} {count} times"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_favourite() {
        let routine = [Step::Toe, Step::Heel, Step::Toe];
        assert_eq!(favourite(&routine), Some("Toe 2 times".to_string()));
    }

    #[test]
    fn needs_two_of_a_kind() {
        assert_eq!(favourite(&[Step::Heel, Step::Toe]), None);
        assert_eq!(favourite(&[]), None);
    }
}
