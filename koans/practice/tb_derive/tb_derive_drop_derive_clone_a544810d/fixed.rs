#[derive(Clone)]
pub struct Step {
    pub verb: char,
    pub amount: u32,
}

pub fn brew(text: &str) -> Option<Step> {
    let verb = text.chars().next()?;
    let amount = text.get(1..)?.parse::<u32>().ok()?;
    Some(Step { verb, amount })
}

pub fn scale(step: &Step, cups: &[u32]) -> Result<Step, char> {
    let factor = cups.first().ok_or('?')?;
    let mut copy = step.clone();
    copy.amount = step.amount.checked_mul(*factor).ok_or(step.verb)?;
    Ok(copy)
}
