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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_a_step() {
        let step = brew("W120").unwrap();
        let more = scale(&step, &[3, 9]).ok().unwrap();
        assert_eq!((more.verb, more.amount, step.amount), ('W', 360, 120));
    }

    #[test]
    fn faults() {
        assert!(brew("").is_none() && brew("Wx").is_none());
        let step = brew("G4000000000").unwrap();
        assert_eq!(scale(&step, &[2]).err(), Some('G'));
        assert_eq!(scale(&step, &[]).err(), Some('?'));
    }
}
