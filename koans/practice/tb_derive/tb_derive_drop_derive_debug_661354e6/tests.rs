#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fan_lowers_the_heat() {
        let oven = set_oven(" 200 ", true).unwrap();
        assert_eq!(oven.degrees, 180);
        assert!(oven.fan);
    }

    #[test]
    fn dial_shows_the_oven() {
        let shown = dial("90", false).unwrap();
        assert_eq!(shown, "Oven { degrees: 90, fan: false }");
        assert!(dial("hot", true).is_err());
    }
}
