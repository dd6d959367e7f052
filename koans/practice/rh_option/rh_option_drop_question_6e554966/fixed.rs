use std::collections::BTreeMap;

pub fn days_to_next(book: &BTreeMap<u16, String>, today: u16) -> Option<u16> {
    let mut days = book.keys();
    loop {
        let day = days.next()?;
        if *day > today {
            return Some(day - today);
        }
    }
}
