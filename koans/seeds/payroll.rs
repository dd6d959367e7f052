//! Pay slips for different kinds of staff.

use std::collections::BTreeMap;
use std::fmt::{self, Debug};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Badge(pub u16);

#[derive(Debug, Clone, PartialEq)]
pub struct Slip {
    pub badge: Badge,
    pub gross: u32,
    pub notes: Vec<String>,
}

/// Somebody who is paid.
pub trait Payee: Debug {
    fn badge(&self) -> Badge;
    fn gross(&self) -> u32;

    fn notes(&self) -> Vec<String> {
        Vec::new()
    }

    fn boxed_clone(&self) -> Box<dyn Payee>;
}

impl Clone for Box<dyn Payee> {
    fn clone(&self) -> Self {
        self.as_ref().boxed_clone()
    }
}

#[derive(Debug, Clone)]
pub struct Salaried {
    pub badge: Badge,
    pub monthly: u32,
}

#[derive(Debug, Clone)]
pub struct Hourly<'h> {
    pub badge: Badge,
    pub rate: u32,
    pub hours: &'h [u32],
}

impl Payee for Salaried {
    fn badge(&self) -> Badge {
        self.badge
    }

    fn gross(&self) -> u32 {
        self.monthly
    }

    fn boxed_clone(&self) -> Box<dyn Payee> {
        Box::new(self.clone())
    }
}

impl Payee for Hourly<'static> {
    fn badge(&self) -> Badge {
        self.badge
    }

    fn gross(&self) -> u32 {
        let weeks = self.hours.iter();
        weeks
            .map(|&week| self.rate * (week + week.saturating_sub(40) / 2))
            .sum()
    }

    fn notes(&self) -> Vec<String> {
        let long = self
            .hours
            .iter()
            .enumerate()
            .filter(|(_, week)| **week > 40);
        long.map(|(index, _)| format!("overtime in week {}", index + 1))
            .collect()
    }

    fn boxed_clone(&self) -> Box<dyn Payee> {
        Box::new(self.clone())
    }
}

#[derive(Debug, PartialEq)]
pub enum PayrollError {
    Duplicate(Badge),
    Budget { over: u32 },
}

impl fmt::Display for PayrollError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            PayrollError::Duplicate(Badge(number)) => write!(f, "badge {number} twice"),
            PayrollError::Budget { over } => write!(f, "{over} over budget"),
        }
    }
}

#[derive(Default, Clone)]
pub struct Payroll {
    staff: BTreeMap<Badge, Box<dyn Payee>>,
}

impl Payroll {
    pub fn hire(&mut self, payee: impl Payee + 'static) -> Result<&mut Self, PayrollError> {
        let badge = payee.badge();
        if self.staff.contains_key(&badge) {
            return Err(PayrollError::Duplicate(badge));
        }
        self.staff.insert(badge, Box::new(payee));
        Ok(self)
    }

    pub fn fire(&mut self, badge: Badge) -> Option<Box<dyn Payee>> {
        self.staff.remove(&badge)
    }

    pub fn slips(&self) -> impl Iterator<Item = Slip> + '_ {
        self.staff.iter().map(|(badge, payee)| Slip {
            badge: *badge,
            gross: payee.gross(),
            notes: payee.notes(),
        })
    }

    pub fn run<P>(&self, budget: u32, mut pay: P) -> Result<u32, PayrollError>
    where
        P: FnMut(&Slip),
    {
        let slips: Vec<Slip> = self.slips().collect();
        let total: u32 = slips.iter().map(|slip| slip.gross).sum();
        if let Some(over @ 1..) = total.checked_sub(budget) {
            return Err(PayrollError::Budget { over });
        }
        slips.iter().for_each(|slip| pay(slip));
        Ok(budget - total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOURS: &[u32] = &[40, 44];

    fn payroll() -> Payroll {
        let mut payroll = Payroll::default();
        let (badge, rate, hours) = (Badge(2), 10, HOURS);
        payroll.hire(Hourly { badge, rate, hours }).unwrap();
        let (badge, monthly) = (Badge(1), 3000);
        payroll.hire(Salaried { badge, monthly }).unwrap();
        payroll
    }

    #[test]
    fn slips_in_order() {
        let slips: Vec<Slip> = payroll().slips().collect();
        assert_eq!((slips[0].badge, slips[0].gross), (Badge(1), 3000));
        let second = Slip {
            badge: Badge(2),
            gross: 860,
            notes: vec!["overtime in week 2".to_string()],
        };
        assert_eq!(slips[1].clone(), second);
        assert!(slips[0].notes.is_empty());
    }

    #[test]
    fn hiring_twice() {
        let (badge, monthly) = (Badge(1), 1);
        let mut payroll = payroll();
        let error = payroll.hire(Salaried { badge, monthly }).err().unwrap();
        assert_eq!(error.to_string(), "badge 1 twice");
    }

    #[test]
    fn paying() {
        let mut paid = Vec::new();
        let payroll = payroll();
        let rest = payroll.run(4000, |slip| paid.push(slip.badge));
        assert_eq!(rest, Ok(140));
        assert_eq!(paid, [Badge(1), Badge(2)]);
        let error = payroll.run(3859, |_| ()).unwrap_err();
        assert_eq!(error.to_string(), "1 over budget");
        assert_eq!(payroll.run(3860, |_| ()), Ok(0));
    }

    #[test]
    fn clones_are_independent() {
        let mut smaller = payroll();
        let full = smaller.clone();
        let gone = smaller.fire(Badge(2)).unwrap();
        assert!(format!("{gone:?}").starts_with("Hourly"));
        assert!(smaller.fire(Badge(2)).is_none());
        assert_eq!((smaller.slips().count(), full.slips().count()), (1, 2));
    }
}
