#[derive(Clone, PartialEq, Debug)]
pub struct Month {
    pub year: u16,
    pub month: u16,
}

pub fn field(text: &str, from: usize, to: usize) -> Result<u16, String> {
    let part = text.get(from..to).ok_or("too short")?;
    part.parse().map_err(|_| format!("bad part {part}"))
}

pub fn month_pair(text: &str) -> Result<[Month; 2], String> {
    let (year, month) = (field(text, 0, 4)?, field(text, 5, 7)?);
    let first = Month { year, month };
    let mut second = first.clone();
    second.year = first.year + 1;
    Ok([first, second])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_fields() {
        assert_eq!(field("2024-05-17", 8, 10), Ok(17));
        assert_eq!(field("2024-05", 8, 10), Err("too short".to_string()));
        assert_eq!(field("2024-ab", 5, 7), Err("bad part ab".to_string()));
    }

    #[test]
    fn pairs_with_the_next_year() {
        let [first, second] = month_pair("2023-11").unwrap();
        assert_eq!((first.year, first.month), (2023, 11));
        assert_eq!((second.year, second.month), (2024, 11));
        assert!(month_pair("2023").is_err());
    }
}
