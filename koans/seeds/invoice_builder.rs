use std::collections::BTreeMap;

pub mod money {
    use std::ops::{Add, Mul};

    #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
    pub struct Money {
        cents: u64,
    }

    impl Money {
        pub const fn from_cents(cents: u64) -> Self {
            Money { cents }
        }

        pub fn percent(self, rate: u8) -> Money {
            Money::from_cents((self.cents * u64::from(rate) + 50) / 100)
        }
    }

    impl Add for Money {
        type Output = Self;

        fn add(self, other: Self) -> Self {
            Money::from_cents(self.cents + other.cents)
        }
    }

    impl Mul<u32> for Money {
        type Output = Money;

        fn mul(self, count: u32) -> Money {
            Money::from_cents(self.cents * u64::from(count))
        }
    }
}

use money::Money;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vat {
    Reduced,
    Full,
}

impl From<Vat> for u8 {
    fn from(vat: Vat) -> u8 {
        match vat {
            Vat::Reduced => 7,
            Vat::Full => 19,
        }
    }
}

#[derive(Debug, Clone)]
pub struct Line {
    pub text: String,
    pub count: u32,
    pub each: Money,
    pub vat: Vat,
}

#[derive(Debug)]
pub struct Invoice {
    pub customer: String,
    pub lines: Vec<Line>,
}

#[derive(Default)]
pub struct InvoiceBuilder {
    customer: Option<String>,
    lines: Vec<Line>,
}

#[derive(Debug, PartialEq)]
pub enum BuildError {
    NoCustomer,
    NoLines,
}

impl InvoiceBuilder {
    pub fn customer(mut self, name: impl Into<String>) -> Self {
        self.customer = Some(name.into());
        self
    }

    pub fn line(mut self, line: &Line) -> Self {
        self.lines.push(line.clone());
        self
    }

    pub fn build(self) -> Result<Invoice, BuildError> {
        let customer = self.customer.ok_or(BuildError::NoCustomer)?;
        if self.lines.is_empty() {
            return Err(BuildError::NoLines);
        }
        Ok(Invoice {
            customer,
            lines: self.lines,
        })
    }
}

impl Invoice {
    pub fn net(&self) -> Money {
        let amounts = self.lines.iter().map(|line| line.each * line.count);
        amounts.fold(Money::default(), |sum, amount| sum + amount)
    }

    pub fn taxes(&self) -> BTreeMap<Vat, Money> {
        let mut bases = BTreeMap::<Vat, Money>::new();
        for line in &self.lines {
            let base = bases.entry(line.vat).or_default();
            *base = *base + line.each * line.count;
        }
        bases
            .into_iter()
            .map(|(vat, base)| (vat, base.percent(vat.into())))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEN: Money = Money::from_cents(1000);

    #[test]
    fn money_rounds() {
        assert_eq!(Money::from_cents(1250).percent(7), Money::from_cents(88));
        assert!(TEN * 2 > TEN);
    }

    #[test]
    fn builder_checks() {
        let empty = InvoiceBuilder::default();
        assert_eq!(empty.build().unwrap_err(), BuildError::NoCustomer);
        let named = InvoiceBuilder::default().customer("Ada");
        assert_eq!(named.build().unwrap_err(), BuildError::NoLines);
    }

    fn line(text: &str, count: u32, each: Money, vat: Vat) -> Line {
        Line {
            text: text.to_string(),
            count,
            each,
            vat,
        }
    }

    #[test]
    fn totals() {
        let invoice = InvoiceBuilder::default()
            .customer("Ada")
            .line(&line("book", 2, TEN, Vat::Reduced))
            .line(&line("lamp", 1, TEN, Vat::Full))
            .line(&line("desk", 1, TEN * 10, Vat::Full))
            .build()
            .unwrap();
        assert_eq!(invoice.net(), Money::from_cents(13_000));
        let taxes = invoice.taxes();
        assert_eq!(taxes[&Vat::Reduced], Money::from_cents(140));
        assert_eq!(taxes[&Vat::Full], Money::from_cents(2090));
        assert_eq!(invoice.customer, "Ada");
    }

    #[test]
    fn builder_copies_lines() {
        let pens = line("pen", 3, TEN, Vat::Full);
        let builder = InvoiceBuilder::default().line(&pens).line(&pens);
        let invoice = builder.customer(String::from("Bo")).build().unwrap();
        assert_eq!(invoice.lines.len(), 2);
        assert_eq!(invoice.lines[1].text, pens.text);
    }
}
