use std::time::Duration;

#[derive(Debug)]
pub enum Butter {
    Cream,
    Firm,
}

pub fn churn(turns: &[Duration]) -> Option<String> {
    let mut total = *turns.first()?;
    for turn in &turns[1..] {
        total += *turn;
    }
    if total < Duration::from_secs(600) {
        return Some(format!("still {:?}", Butter::Cream));
    }
    Some(format!("{:?} after {total:?}", Butter::Firm))
}
