#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_numbers() {
        assert!(read("1", "deep").is_err());
    }
}
