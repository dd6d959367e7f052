use std::collections::BTreeSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reject {
    Count(usize),
    Range(u8),
    NotANumber,
}

pub fn parse(ticket: &str) -> Result<BTreeSet<u8>, Reject> {
    let mut numbers = BTreeSet::new();
    for word in ticket.split(',') {
        let number: u8 = word.trim().parse().map_err(|_| Reject::NotANumber)?;
        if !(1..=49).contains(number) {
            return Err(Reject::Range(number));
        }
        numbers.insert(number);
    }
    if numbers.len() == 3 {
        Ok(numbers)
    } else {
        Err(Reject::Count(numbers.len()))
    }
}

pub fn wins(ticket: &str, drawn: &[u8]) -> bool {
    parse(ticket).is_ok_and(|numbers| drawn.iter().filter(|n| numbers.contains(n)).count() >= 2)
}
