#[cfg(test)]
mod tests {
    use super::plan::*;
    use super::*;
    #[test]
    fn orders() {
        assert_eq!(
            shop::order(&[Strip(2.0, 1.0), Strip(1.0, 1.0)], &[Round(1.0)]),
            16
        );
        assert_eq!(Round(2.0).area(), 12.0);
    }
}
