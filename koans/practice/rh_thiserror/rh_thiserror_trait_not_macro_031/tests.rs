#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn all_well() {
        assert_eq!(run(&[pump(9), tank(300)]).unwrap(), 2);
    }
    #[test]
    fn first_failure_wins() {
        assert_eq!(
            run(&[tank(50), pump(3)]).unwrap_err().to_string(),
            "tank holds 50 ml of 120 ml"
        );
        assert_eq!(
            run(&[pump(3)]).unwrap_err().to_string(),
            "pump reaches only 3 bar"
        );
    }
}
