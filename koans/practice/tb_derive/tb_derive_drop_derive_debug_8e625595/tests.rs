#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lights_at_the_last_heat() {
        let oven = light(&[150, 220]).unwrap();
        assert_eq!(oven.heat, 220);
        assert!(oven.lit);
        assert!(light(&[]).is_none());
    }

    #[test]
    fn shows_the_whole_oven() {
        let oven = light(&[90]).unwrap();
        assert_eq!(oven.to_string(), "kitchen Oven { heat: 90, lit: true }");
    }
}
