#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn route() {
        assert_eq!(
            join(&["hut", "lake", "peak"], " → ").to_string(),
            "hut → lake → peak"
        );
        assert_eq!(join(&[1.5, 2.0], "|").to_string(), "1.5|2");
    }
    #[test]
    fn empty() {
        assert_eq!(format!("<{}>", join::<u8>(&[], ",")), "<nowhere>");
    }
}
