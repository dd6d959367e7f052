use std::num::ParseIntError;

#[derive(PartialEq)]
pub struct Ticket {
    pub zone: u8,
    pub first_class: bool,
}

pub fn read(text: &str) -> Result<Ticket, ParseIntError> {
    let first_class = text.ends_with('A');
    let zone = text.trim_end_matches('A').parse()?;
    Ok(Ticket { zone, first_class })
}

pub fn same(left: &str, right: &str) -> Result<bool, ParseIntError> {
    Ok(read(left)? == read(right)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_class() {
        let ticket = read("12A").unwrap();
        assert!(ticket.first_class);
        assert_eq!(ticket.zone, 12);
    }

    #[test]
    fn compares() {
        assert_eq!(same("3", "03"), Ok(true));
        assert_eq!(same("3", "3A"), Ok(false));
        assert!(same("3", "south").is_err());
    }
}
