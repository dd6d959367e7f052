#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        assert_eq!(highest(&["3d6", "d20"]), Ok(38));
    }
    #[test]
    fn bad() {
        assert_eq!(highest(&["3d6", "3x6"]), Err(BadRoll("3x6".into())));
        assert_eq!(highest(&["2dz"]), Err(BadRoll("2dz".into())));
    }
}
