#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn subtracts() {
        assert_eq!(
            score(70, &[Fault::Figure('C'), Fault::Overtime { seconds: 9 }]),
            Ok(65)
        );
    }
    #[test]
    fn eliminates() {
        let error = score(70, &[Fault::Figure('C'), Fault::Fall]).unwrap_err();
        assert_eq!(error.to_string(), "fall");
    }
}
