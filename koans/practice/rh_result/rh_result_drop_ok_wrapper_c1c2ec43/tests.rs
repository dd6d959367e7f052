#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_highest_allowed() {
        assert_eq!(most_urgent(&[2, 9, 5], 6), Ok(5));
    }

    #[test]
    fn none_is_low_enough() {
        assert_eq!(most_urgent(&[8], 3), Err("nothing up to 3".to_string()));
    }
}
