#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_largest() {
        assert_eq!(position_of_largest(&[2, 9, 4, 9]), Some(1));
        assert_eq!(position_of_largest(&["pea", "apple", "yam"]), Some(2));
    }

    #[test]
    fn empty_and_single() {
        assert_eq!(position_of_largest::<u8>(&[]), None);
        assert_eq!(position_of_largest(&['q']), Some(0));
    }
}
