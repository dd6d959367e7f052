use std::str::FromStr;

#[derive(Debug, PartialEq, Eq)]
pub struct Cheese {
    pub weeks: u32,
    pub milk: String,
    pub smoked: bool,
}

pub fn is_twin(cheese: &Cheese, label: &str) -> Option<bool> {
    let (milk, weeks) = label.split_once(' ')?;
    let other = Cheese {
        weeks: u32::from_str(weeks).unwrap_or(0),
        milk: milk.to_string(),
        smoked: label.ends_with('S'),
    };
    Some(other == *cheese)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goat() -> Cheese {
        Cheese {
            weeks: 12,
            milk: "goat".to_string(),
            smoked: false,
        }
    }

    #[test]
    fn compares_with_the_label() {
        assert_eq!(is_twin(&goat(), "goat 12"), Some(true));
        assert_eq!(is_twin(&goat(), "goat 13"), Some(false));
        assert_eq!(is_twin(&goat(), "goat 12 S"), Some(false));
    }

    #[test]
    fn label_needs_two_words() {
        let cheese = goat();
        assert_eq!(is_twin(&cheese, "goat"), None);
    }
}
