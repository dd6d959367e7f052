use std::cmp::Reverse;

#[derive(Clone, Debug, PartialEq)]
pub enum Grade {
    Lean,
    Rich(u8),
}

pub fn bags(grade: &Grade) -> u8 {
    match grade {
        Grade::Lean => 3,
        Grade::Rich(count) => *count,
    }
}

pub fn cheapest(offers: &[Grade]) -> Option<Grade> {
    let best = offers.iter().max_by_key(|g| Reverse(bags(g)))?;
    Some(best.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_fewest_bags() {
        let offers = [Grade::Rich(6), Grade::Lean, Grade::Rich(4)];
        assert_eq!(cheapest(&offers), Some(Grade::Lean));
        assert_eq!(cheapest(&offers[..1]), Some(Grade::Rich(6)));
    }

    #[test]
    fn no_offers() {
        assert_eq!(cheapest(&[]), None);
    }
}
