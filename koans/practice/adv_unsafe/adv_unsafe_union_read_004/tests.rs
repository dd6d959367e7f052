#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn below_zero() {
        assert_eq!(frosty(&[-0.5, 3.0, -20.0, 0.0, -0.0]), 3);
    }
}
