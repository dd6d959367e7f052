use crate::tax::{with_tax, Rate};
use crate::{Cents, MoneyError};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub what: String,
    pub price: Cents,
    pub count: u32,
    pub rate: Rate,
}

impl Line {
    pub fn new(what: &str, price: i64, count: u32, rate: Rate) -> Line {
        Line {
            what: what.to_string(),
            price: Cents(price),
            count,
            rate,
        }
    }

    pub fn net(&self) -> Result<Cents, MoneyError> {
        self.price.times(i64::from(self.count))
    }
}

#[derive(Debug, Clone, Default)]
pub struct Invoice {
    pub lines: Vec<Line>,
    pub discount: u8,
}

impl Invoice {
    /// What is to be paid.
    pub fn total(&self) -> Result<Cents, MoneyError> {
        let mut total = Cents::default();
        for line in &self.lines {
            let gross = with_tax(line.net(), line.rate);
            total = total.plus(gross);
        }
        let off = total.percent(self.discount);
        let left = total.plus(Cents(-off.0))?;
        if left < Cents::default() {
            return Err(MoneyError::Negative(left));
        }
        Ok(left)
    }

    /// The line that costs most, before taxes.
    pub fn dearest(&self) -> Result<Option<&Line>, MoneyError> {
        let mut best: Option<(&Line, Cents)> = None;
        for line in &self.lines {
            let net = line.net();
            if best.map_or(true, |(_, most)| net > most) {
                best = Some((line, net));
            }
        }
        Ok(best.map(|(line, _)| line))
    }
}
