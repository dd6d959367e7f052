use std::num::ParseIntError;

#[derive(Clone, Copy, Debug)]
pub enum YearPart {
    Early,
    Middle,
    Late,
}

pub fn part_of(month: &str) -> Result<String, ParseIntError> {
    let number: u32 = month.parse()?;
    let part = match number {
        1..=4 => YearPart::Early,
        5..=8 => YearPart::Middle,
        _ => YearPart::Late,
    };
    Ok(format!("{part:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_part() {
        assert_eq!(part_of("4"), Ok("Early".to_string()));
        assert_eq!(part_of("5"), Ok("Middle".to_string()));
        assert_eq!(part_of("12"), Ok("Late".to_string()));
    }

    #[test]
    fn needs_a_number() {
        assert!(part_of("June").is_err());
        assert!(part_of("").is_err());
    }
}
