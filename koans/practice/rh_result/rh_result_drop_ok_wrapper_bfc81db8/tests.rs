#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_one_by_one() {
        let words = reader("7 -2");
        assert_eq!(next_number(&words), Ok(7));
        assert_eq!(next_number(&words), Ok(-2));
        assert_eq!(next_number(&words), Err("no more".to_string()));
    }

    #[test]
    fn steps_over_bad_words() {
        let words = reader("six 6");
        assert_eq!(next_number(&words), Err("six".to_string()));
        assert_eq!(next_number(&words), Ok(6));
        assert_eq!(words.at.get(), 2);
    }
}
