#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn warm() {
        assert_eq!(Reading::celsius(21.5).to_string(), "+21.5°C (71°F)");
    }
    #[test]
    fn cold() {
        assert_eq!(format!("{}", Reading::celsius(-10.0)), "-10.0°C (14°F)");
    }
}
