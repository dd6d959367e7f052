#[cfg(test)]
mod tests {
    use super::*;

    fn isbn(text: &str) -> Isbn {
        Isbn::try_from(text).unwrap()
    }

    #[test]
    fn isbn_digits() {
        assert_eq!(isbn("0-306-40"), Isbn("030640".to_string()));
        assert_eq!(Isbn::try_from("12x"), Err('x'));
    }
}
