use std::collections::HashMap;

#[derive(Eq, Hash, PartialEq, Clone)]
pub enum Answer {
    Yes,
}

pub fn tally(answers: &[Answer]) -> HashMap<Answer, usize> {
    let mut counts = HashMap::new();
    for answer in answers {
        *counts.entry(answer.clone()).or_insert(0) += 1;
    }
    counts
}

pub fn yes_count(answers: &[Answer]) -> Option<usize> {
    Some(*tally(answers).get(&Answer::Yes))
}
