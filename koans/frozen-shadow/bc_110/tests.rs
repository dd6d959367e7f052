#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn laps_are_differences() {
        assert_eq!(&laps(&[61, 125, 180])[..], &[61, 64, 55]);
        assert_eq!(&laps(&[70])[..], &[70]);
    }
    #[test]
    fn laps_belong_to_the_caller() {
        let times = laps(&[61, 125]);
        assert!(!std::any::type_name_of_val(&times).starts_with('&'));
    }
    #[test]
    fn no_laps() {
        assert!(laps(&[]).is_empty());
        assert_eq!(spread(&[]), None);
    }
    #[test]
    fn spreads() {
        assert_eq!(spread(&[61, 125, 180]), Some(9));
        assert_eq!(spread(&[50, 100, 150]), Some(0));
        assert_eq!(spread(&[90]), Some(0));
    }
}
