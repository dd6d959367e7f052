#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rows() {
        assert_eq!(
            table(&[("Ajax", 9), ("Utrecht", 4)]),
            Ok("1. Ajax 9\n2. Utrecht 4\n".to_string())
        );
        assert_eq!(table(&[("PSV", 1)]), Ok("1. PSV 1\n".to_string()));
    }
    #[test]
    fn none() {
        assert_eq!(table(&[]), Err(ReportError::NoTeams));
    }
}
