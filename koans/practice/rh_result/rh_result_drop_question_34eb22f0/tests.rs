#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_label() {
        assert_eq!(read_age("16+"), Ok(Age(16)));
        assert!(read_age("all").is_err());
    }
}
