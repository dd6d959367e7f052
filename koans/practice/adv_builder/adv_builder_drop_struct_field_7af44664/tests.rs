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
