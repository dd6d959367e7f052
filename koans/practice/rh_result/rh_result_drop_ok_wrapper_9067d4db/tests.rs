#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_an_order() {
        let call = order("6", "45").unwrap();
        assert_eq!(call.at, Clock(6, 45));
        assert_eq!(call.nap, None);
        assert!(order("six", "45").is_err());
        assert!(order("6", "300").is_err());
    }
}
