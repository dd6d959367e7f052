#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both() {
        assert_eq!(desk("4455 x12"), Ok((4455, 12)));
    }

    #[test]
    fn faults() {
        let shown = "Phone { line: 4455, ext: None }".to_string();
        assert_eq!(desk("4455x"), Err(shown));
        assert_eq!(desk("4455").unwrap_err(), "odd number");
        assert_eq!(desk("axb").unwrap_err(), "odd number");
    }
}
