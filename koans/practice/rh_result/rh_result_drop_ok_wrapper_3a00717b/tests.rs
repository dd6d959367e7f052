#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fan_lowers_the_heat() {
        let oven = set_oven(" 200 ", true).unwrap();
        assert_eq!(oven.degrees, 180);
        assert!(oven.fan);
    }
}
