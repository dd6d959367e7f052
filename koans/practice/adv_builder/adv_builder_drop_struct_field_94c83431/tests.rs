#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_half() {
        let half = halve(&3, 4).unwrap();
        assert_eq!((half.top, half.bottom), (3, 8));
        assert_eq!(half.to_string(), "3/8");
    }

    #[test]
    fn too_big() {
        assert!(halve(&1, i64::MAX).is_none());
    }
}
