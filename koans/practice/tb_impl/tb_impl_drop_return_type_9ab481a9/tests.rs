#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dumps() {
        assert_eq!(
            dump(
                &Email("ann@x.org".to_string()),
                &Password("s3cret".to_string())
            ),
            "ann/***"
        );
        assert_eq!(
            dump(&Email("bob".to_string()), &Password(String::new())),
            "bob/***"
        );
    }
}
