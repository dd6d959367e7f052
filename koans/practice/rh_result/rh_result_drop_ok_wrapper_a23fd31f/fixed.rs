use std::collections::BTreeMap;

pub fn holiday_on(book: &BTreeMap<u16, String>, day: u16) -> Result<String, String> {
    let name = book.get(&day).ok_or_else(|| format!("{day} is plain"))?;
    Ok(name.to_string())
}

pub fn days_to_next(book: &BTreeMap<u16, String>, today: u16) -> Option<u16> {
    let mut days = book.keys();
    loop {
        let day = days.next()?;
        if *day > today {
            return Some(day - today);
        }
    }
}
