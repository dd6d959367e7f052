use std::cmp::Reverse;

#[derive(Clone, Debug, PartialEq)]
pub enum Grade {
    Lean,
    Rich(u8),
}

pub fn bags(grade: &Grade) -> u8 {
    match grade {
        Grade::Lean => 3,
        Grade::Rich(count) => count,
    }
}

pub fn cheapest(offers: &[Grade]) -> Option<Grade> {
    let best = offers.iter().max_by_key(|g| Reverse(bags(g)))?;
    Some(best.clone())
}
