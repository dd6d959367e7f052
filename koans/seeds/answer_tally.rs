use std::collections::HashMap;

#[derive(Eq, Hash, PartialEq, Clone)]
pub enum Answer {
    Yes,
    No,
}

pub fn tally(answers: &[Answer]) -> HashMap<Answer, usize> {
    let mut counts = HashMap::new();
    for answer in answers {
        *counts.entry(answer.clone()).or_insert(0) += 1;
    }
    counts
}

pub fn yes_count(answers: &[Answer]) -> Option<usize> {
    Some(*tally(answers).get(&Answer::Yes)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_yes() {
        let answers = [Answer::Yes, Answer::No, Answer::Yes];
        assert_eq!(yes_count(&answers), Some(2));
        assert_eq!(tally(&answers).len(), 2);
    }

    #[test]
    fn nobody_agrees() {
        assert_eq!(yes_count(&[Answer::No]), None);
        assert_eq!(yes_count(&[]), None);
    }
}
