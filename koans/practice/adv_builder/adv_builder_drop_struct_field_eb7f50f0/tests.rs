#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_the_delay() {
        let (towards, minutes) = ("Bern".to_string(), 50);
        let delays = BTreeMap::from([(towards.clone(), 7)]);
        let late = delayed_leg(&Leg { towards, minutes }, &delays).unwrap();
        assert_eq!(late.minutes, 57);
        assert_eq!(late.towards, "Bern");
    }

    #[test]
    fn unknown_place() {
        let (towards, minutes) = ("Chur".to_string(), 9);
        assert!(delayed_leg(&Leg { towards, minutes }, &BTreeMap::new()).is_err());
    }
}
