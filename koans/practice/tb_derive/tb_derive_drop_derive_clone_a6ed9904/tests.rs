#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn frost() {
        assert_eq!(last_frost(&["-2.5°C", "-1°C", "3°C", "?"]), Some(1));
        assert_eq!(last_frost(&["9°C"]), None);
    }
    #[test]
    fn low() {
        assert_eq!(coldest(&["4°C", "x", "-2.5°C", "0°C"]), Some(Celsius(-2.5)));
        assert_eq!(coldest(&[]), None);
    }
}
