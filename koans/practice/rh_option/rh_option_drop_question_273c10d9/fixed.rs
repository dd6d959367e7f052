use std::ops::Add;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Money {
    Krona(i64),
    Euro(i64),
}

impl Add for Money {
    type Output = Option<Money>;

    fn add(self, other: Money) -> Self::Output {
        match (self, other) {
            (Money::Krona(a), Money::Krona(b)) => Some(Money::Krona(a + b)),
            (Money::Euro(a), Money::Euro(b)) => Some(Money::Euro(a + b)),
            _ => None,
        }
    }
}

pub fn total(first: Money, rest: &[Money]) -> Option<Money> {
    let mut sum = first;
    for &money in rest {
        sum = (sum + money)?;
    }
    Some(sum)
}
