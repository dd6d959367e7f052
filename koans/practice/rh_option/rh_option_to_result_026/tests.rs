#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(median(&[9, 1, 5]), Ok(5));
        assert_eq!(median(&[4, 8, 1, 2]), Ok(4));
    }

    #[test]
    fn words() {
        assert_eq!(median(&["pear", "fig", "kiwi"]), Ok("kiwi"));
    }

    #[test]
    fn empty() {
        assert_eq!(median::<u8>(&[]), Err(EmptyInput));
    }
}
