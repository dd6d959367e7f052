use std::fmt;

#[derive(PartialEq)]
pub struct Gate {
    pub pier: char,
    pub number: u8,
}

impl fmt::Display for Gate {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}{}", self.pier, self.number)
    }
}

pub fn walk_to(gates: &[Gate], gate: Gate) -> Option<String> {
    let index = gates.iter().position(|other| *other == gate)?;
    Some(format!("{gate}, {} min", index * 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn far_gate_takes_longer() {
        let (pier, number) = ('B', 7);
        let gates = [Gate { pier: 'A', number }, Gate { pier, number }];
        let text = walk_to(&gates, Gate { pier, number });
        assert_eq!(text, Some("B7, 2 min".to_string()));
    }

    #[test]
    fn unknown_gate() {
        let gate = Gate {
            pier: 'C',
            number: 1,
        };
        assert!(walk_to(&[], gate).is_none());
    }
}
