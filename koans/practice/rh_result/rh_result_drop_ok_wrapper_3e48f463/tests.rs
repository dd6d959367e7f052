#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixes() {
        let paint = mix(&[120, 0, 7]).unwrap();
        assert_eq!(paint.rgb, [120, 0, 7]);
    }

    #[test]
    fn out_of_range() {
        assert_eq!(mix(&[1, 256, 3]).err(), Some("level 256".to_string()));
        assert_eq!(channel(&255), Ok(255));
    }
}
