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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_name() {
        let book = BTreeMap::from([(121, "May Day".to_string())]);
        assert_eq!(holiday_on(&book, 121), Ok("May Day".to_string()));
        assert_eq!(holiday_on(&book, 5), Err("5 is plain".to_string()));
    }

    #[test]
    fn counts_days() {
        let book = BTreeMap::from([(1, "New".to_string()), (90, "Egg".to_string())]);
        assert_eq!(days_to_next(&book, 60), Some(30));
        assert_eq!(days_to_next(&book, 90), None);
    }
}
