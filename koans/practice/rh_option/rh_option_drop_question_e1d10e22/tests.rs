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
}
