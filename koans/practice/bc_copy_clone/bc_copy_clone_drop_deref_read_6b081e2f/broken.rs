#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Exited(i32),
    Killed { signal: u8, core: bool },
    Lost,
}

pub fn explain(outcome: Outcome) -> String {
    match outcome {
        Outcome::Exited(0) => "ok".to_string(),
        Outcome::Exited(101) => "panicked".to_string(),
        Outcome::Exited(code) => format!("failed with {code}"),
        Outcome::Killed { signal: 9, .. } => "out of memory?".to_string(),
        Outcome::Killed { signal, core } => {
            format!("signal {signal}{}", if core { " (core)" } else { "" })
        }
        Outcome::Lost => "lost".to_string(),
    }
}

pub fn retry(outcomes: Vec<Outcome>) -> Vec<usize> {
    let numbered = outcomes.into_iter().enumerate();
    numbered
        .filter(|(_, outcome)| outcome == Outcome::Lost)
        .map(|(index, _)| index)
        .collect()
}
