#[derive(Debug, Clone, PartialEq)]
pub struct Posting {
    pub account: &'static str,
    pub cents: i64,
}

pub enum Event {
    Sale(i64),
    Refund(i64),
}

pub fn post(events: &[Event]) -> Vec<Posting> {
    let mut book = Vec::new();
    let debit =
        |book: &mut Vec<Posting>, account, cents: i64| book.push(Posting { account, cents });
    let credit = |book: &mut Vec<Posting>, account, cents: i64| {
        book.push(Posting {
            account,
            cents: -cents,
        })
    };
    for event in events {
        match event {
            Event::Sale(cents) => {
                debit(&mut book, "cash", *cents);
                credit(&mut book, "income", *cents);
            }
            Event::Refund(cents) => {
                debit(&mut book, "income", *cents);
                credit(&mut book, "cash", *cents);
            }
        }
    }
    book
}

pub fn balance(book: &[Posting], account: &str) -> i64 {
    book.iter()
        .filter(|p| p.account == account)
        .map(|p| p.cents)
        .sum()
}
