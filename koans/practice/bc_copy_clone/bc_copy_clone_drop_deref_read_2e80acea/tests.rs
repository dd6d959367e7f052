#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pays_the_sum_or_the_least() {
        assert_eq!(receipt(Some(0.5), "30"), "15.00 paid out");
        assert_eq!(receipt(Some(0.5), "1"), "1.00 paid out");
    }

    #[test]
    fn names_the_trouble() {
        assert_eq!(receipt(None, "30"), "sorry: NoRate");
        assert_eq!(receipt(Some(2.0), "shells"), "sorry: NotMoney");
    }
}
