use crate::error::TariffError;
use crate::money::Cents;
use crate::reading::Reading;

/// A priced bill.
#[derive(Debug, Clone)]
pub struct Bill {
    pub customer: String,
    lines: Vec<(Reading, Cents)>,
    pub discount: Option<u32>,
}

impl Bill {
    /// The sum of all lines, less the discount in percent.
    pub fn total(&self) -> Cents {
        let sum: Cents = self.lines.iter().map(|(_, cost)| *cost).sum();
        match self.discount {
            Some(percent) => Cents(sum.0 * u64::from(100 - percent.min(100)) / 100),
            None => sum,
        }
    }

    /// The most expensive line's meter.
    pub fn heaviest(&self) -> Option<&str> {
        self.lines.iter().max_by_key(|(_, cost)| cost).map(|(reading, _)| reading.meter.as_str())
    }

    /// The bill as text, one line for each reading.
    pub fn render(&self) -> String {
        let mut text = format!("{}\n", self.customer);
        for (reading, cost) in &self.lines {
            text.push_str(&format!("{} {} {cost}\n", reading.meter, reading.band));
        }
        text + &format!("total {}", self.total())
    }
}

/// Collects the lines of a bill.
#[derive(Debug, Default)]
pub struct BillBuilder {
    customer: String,
    lines: Vec<(Reading, Cents)>,
    discount: Option<u32>,
}

impl BillBuilder {
    pub fn new(customer: impl Into<String>) -> Self {
        BillBuilder { customer: customer.into(), ..BillBuilder::default() }
    }

    pub fn line(mut self, reading: Reading, cost: Cents) -> Self {
        self.lines.push((reading, cost));
        self
    }

    pub fn discount(mut self, percent: u32) -> Self {
        self.discount = Some(percent);
        self
    }

    pub fn build(self) -> Result<Bill, TariffError> {
        if self.lines.is_empty() {
            return Err(TariffError::Empty);
        }
        Ok(Bill { customer: self.customer, lines: self.lines, discount: self.discount })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Band;

    fn reading(meter: &str) -> Reading {
        Reading { meter: meter.to_string(), band: Band::Day, kwh: 1 }
    }

    #[test]
    fn discounts() {
        let bill = BillBuilder::new("Ada").line(reading("m1"), Cents(1000)).discount(15).build().unwrap();
        assert_eq!(bill.total(), Cents(850));
    }

    #[test]
    fn finds_the_heaviest() {
        let builder = BillBuilder::new("Ada").line(reading("m1"), Cents(5)).line(reading("m2"), Cents(9));
        assert_eq!(builder.build().unwrap().heaviest(), Some("m2"));
    }

    #[test]
    fn nothing_to_bill() {
        assert!(matches!(BillBuilder::new("Ada").build(), Err(TariffError::Empty)));
    }
}
