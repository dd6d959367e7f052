#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_energy() {
        assert_eq!(starts_as_energy(&['J', 'N']), Ok(true));
    }

    #[test]
    fn unknown() {
        assert_eq!(starts_as_energy(&['W']), Err("unit W".to_string()));
        assert_eq!(starts_as_energy(&[]), Err("no unit".to_string()));
    }
}
