use std::fmt::Debug;

/// Anything that lowers the income before it is taxed.
pub trait Deduction: Debug {
    fn amount(&self, income: u32) -> u32;
}

pub struct Flat(pub u32);

impl Deduction for Flat {
    fn amount(&self, _income: u32) -> u32 {
        self.0
    }
}

#[derive(Default)]
pub struct Filing<'p> {
    pub person: &'p str,
    income: u32,
    deductions: Vec<Box<dyn Deduction>>,
}

impl<'p> Filing<'p> {
    pub fn of(person: &'p str, income: u32) -> Self {
        Filing {
            person,
            income,
            ..Filing::default()
        }
    }

    pub fn deduct(mut self, deduction: impl Deduction + 'static) -> Self {
        self.deductions.push(Box::new(deduction));
        self
    }

    pub fn taxable(&self) -> u32 {
        let amounts = self.deductions.iter().map(|d| d.amount(self.income));
        self.income.saturating_sub(amounts.sum())
    }
}
