#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn heats_a_cold_room() {
        let mut t = Thermostat::new(20);
        assert!(t.measure(18));
        assert!(!t.measure(20));
        assert_eq!(t.log(), ["heating: 18 of 20", "idle: 20 of 20"]);
    }
    #[test]
    #[should_panic(expected = "target of 99 degrees is out of range")]
    fn refuses_an_oven() {
        Thermostat::new(99);
    }
}
