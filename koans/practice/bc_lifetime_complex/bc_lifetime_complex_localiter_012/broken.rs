#[derive(Clone)]
pub struct Loan {
    pub title: String,
    pub due: u32,
}

pub struct Shelf {
    loans: Vec<Loan>,
}

pub struct Overdue<'s> {
    inner: std::slice::Iter<'s, Loan>,
    today: u32,
}

impl<'s> Iterator for Overdue<'s> {
    type Item = &'s Loan;

    fn next(&mut self) -> Option<Self::Item> {
        let today = self.today;
        self.inner.find(|loan| loan.due < today)
    }
}

impl Shelf {
    pub fn sorted(mut loans: Vec<Loan>) -> Shelf {
        loans.sort_by_key(|loan| loan.due);
        Shelf { loans }
    }

    pub fn overdue(&self, today: u32) -> Overdue<'_> {
        let snapshot = self.loans.clone();
        Overdue {
            inner: snapshot.iter(),
            today,
        }
    }
}
