use std::collections::BTreeMap;

pub struct Tally {
    pub total: i32,
    pub last: i32,
}

pub fn roman(text: &str, values: &BTreeMap<char, i32>) -> Option<i32> {
    let mut tally = Tally { total: 0, last: 0 };
    for letter in text.chars().rev() {
        let value = *values.get(&letter)?;
        tally.total += if value < tally.last { -value } else { value };
        tally.last = value;
    }
    Some(tally.total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_roman_numbers() {
        let values = BTreeMap::from([('I', 1), ('V', 5), ('X', 10)]);
        assert_eq!(roman("XIV", &values), Some(14));
        assert_eq!(roman("VIII", &values), Some(8));
        assert_eq!(roman("", &values), Some(0));
    }

    #[test]
    fn unknown_letter() {
        let values = BTreeMap::from([('I', 1)]);
        assert_eq!(roman("IC", &values), None);
    }
}
