use std::num::ParseIntError;

#[derive(Debug, Copy, Clone, PartialEq)]
pub struct Age(pub u8);

pub fn read_age(label: &str) -> Result<Age, ParseIntError> {
    let years = label.trim_end_matches('+').parse()?;
    Ok(Age(years))
}

pub fn shelf_of(films: &[Age], wanted: Age) -> Option<usize> {
    let spot = films.iter().position(|age| *age == wanted)?;
    Some(spot + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_label() {
        assert_eq!(read_age("16+"), Ok(Age(16)));
        assert!(read_age("all").is_err());
    }

    #[test]
    fn shelves_start_at_one() {
        let films = [Age(6), Age(12), Age(18)];
        assert_eq!(shelf_of(&films, Age(12)), Some(2));
        assert_eq!(shelf_of(&films, Age(3)), None);
    }
}
