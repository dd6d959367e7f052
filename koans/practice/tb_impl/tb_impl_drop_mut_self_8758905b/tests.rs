#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loans_return() {
        let loan = Loan::out("Vega").unwrap();
        assert_eq!(loan.peek().to_str(), Ok("Vega"));
        assert!(Loan::out("a\0").is_none());
    }
}
