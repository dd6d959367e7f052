use std::time::Duration;

#[derive(Debug)]
pub enum Butter {
    Firm,
}

pub fn churn(turns: &[Duration]) -> Option<String> {
    let mut total = *turns.first()?;
    for turn in &turns[1..] {
        total += *turn;
    }

    Some(format!("{:?} after {total:?}", Butter::Firm))
}
