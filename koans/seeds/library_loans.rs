use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::ops::Add;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u32);

impl Add<u32> for Day {
    type Output = Day;

    fn add(self, days: u32) -> Day {
        Day(self.0 + days)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Isbn(String);

impl TryFrom<&str> for Isbn {
    type Error = char;

    fn try_from(text: &str) -> Result<Self, char> {
        let digits: String = text.chars().filter(|c| *c != '-').collect();
        match digits.chars().find(|c| !c.is_ascii_digit()) {
            Some(stray) => Err(stray),
            None => Ok(Isbn(digits)),
        }
    }
}

pub trait Reader {
    fn name(&self) -> &str;
    fn period(&self) -> u32;

    fn fee(&self, late: u32) -> u32 {
        late * 10
    }
}

#[derive(Clone)]
pub struct Adult(pub String);

#[derive(Clone)]
pub struct Child(pub String);

impl Reader for Adult {
    fn name(&self) -> &str {
        &self.0
    }

    fn period(&self) -> u32 {
        28
    }
}

impl Reader for Child {
    fn name(&self) -> &str {
        &self.0
    }

    fn period(&self) -> u32 {
        42
    }

    fn fee(&self, _late: u32) -> u32 {
        0
    }
}

#[derive(Debug, PartialEq)]
pub enum LoanError {
    OnLoan { to: String, until: Day },
    NotOnLoan,
}

struct Loan {
    reader: Box<dyn Reader>,
    due: Day,
}

#[derive(Default)]
pub struct Desk {
    loans: HashMap<Isbn, Loan>,
}

impl Desk {
    pub fn lend<R>(&mut self, isbn: &Isbn, reader: &R, today: Day) -> Result<Day, LoanError>
    where
        R: Reader + Clone + 'static,
    {
        match self.loans.entry(isbn.clone()) {
            Entry::Occupied(taken) => Err(LoanError::OnLoan {
                to: taken.get().reader.name().to_string(),
                until: taken.get().due,
            }),
            Entry::Vacant(free) => {
                let due = today + reader.period();
                free.insert(Loan {
                    reader: Box::new(reader.clone()),
                    due,
                });
                Ok(due)
            }
        }
    }

    pub fn take_back(&mut self, isbn: &Isbn, today: Day) -> Result<u32, LoanError> {
        let loan = self.loans.remove(isbn).ok_or(LoanError::NotOnLoan)?;
        Ok(loan.reader.fee(today.0.saturating_sub(loan.due.0)))
    }

    pub fn overdue(&self, today: Day) -> BTreeSet<(Day, &Isbn)> {
        self.loans
            .iter()
            .filter(|(_, loan)| loan.due < today)
            .map(|(isbn, loan)| (loan.due, isbn))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn isbn(text: &str) -> Isbn {
        Isbn::try_from(text).unwrap()
    }

    #[test]
    fn isbn_digits() {
        assert_eq!(isbn("0-306-40"), Isbn("030640".to_string()));
        assert_eq!(Isbn::try_from("12x"), Err('x'));
    }

    #[test]
    fn adults_pay() {
        let mut desk = Desk::default();
        let ann = Adult("Ann".to_string());
        let book = isbn("1");
        assert_eq!(desk.lend(&book, &ann, Day(10)), Ok(Day(38)));
        assert_eq!(ann.name(), "Ann");
        assert_eq!(desk.take_back(&book, Day(41)), Ok(30));
        assert_eq!(desk.take_back(&book, Day(41)), Err(LoanError::NotOnLoan));
    }

    #[test]
    fn children_do_not_pay() {
        let mut desk = Desk::default();
        let kim = Child("Kim".to_string());
        desk.lend(&isbn("2"), &kim, Day(0)).unwrap();
        let twice = desk.lend(&isbn("2"), &Adult("Ann".into()), Day(1));
        let taken = LoanError::OnLoan {
            to: "Kim".to_string(),
            until: Day(42),
        };
        assert_eq!(twice, Err(taken));
        assert_eq!(desk.take_back(&isbn("2"), Day(400)), Ok(0));
    }

    #[test]
    fn overdue_by_date() {
        let mut desk = Desk::default();
        let ann = Adult("Ann".to_string());
        for (text, day) in [("7", 3), ("8", 1), ("9", 90)] {
            desk.lend(&isbn(text), &ann, Day(day)).unwrap();
        }
        let late: Vec<Day> = desk.overdue(Day(60)).into_iter().map(|(d, _)| d).collect();
        assert_eq!(late, [Day(29), Day(31)]);
    }
}
