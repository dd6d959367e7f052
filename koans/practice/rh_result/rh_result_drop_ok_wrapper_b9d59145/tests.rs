#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_parts_must_be_numbers() {
        assert!(point("north", "1").is_err());
        assert!(point("1", "east").is_err());
    }
}
