#[cfg(test)]
mod tests {
    use super::*;
    fn painting(movable: bool) -> Painting {
        Painting {
            title: "Night".into(),
            worth: 500,
            movable,
        }
    }
    #[test]
    fn lends() {
        assert_eq!(lend(&painting(true), 700).unwrap(), 200);
    }
    #[test]
    fn refuses() {
        let fixed: LoanError = lend(&painting(false), 700).unwrap_err();
        assert_eq!(fixed.to_string(), "Night may not leave the house");
        assert_eq!(
            lend(&painting(true), 70).unwrap_err().to_string(),
            "insured for 70, worth 500"
        );
    }
}
