#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn slows() {
        assert_eq!(roll([0.0, 1.0], [4.0, -2.0], 3), [7.0, -2.5]);
    }
    #[test]
    fn rests() {
        assert_eq!(roll([3.0, 3.0], [9.0, 9.0], 0), [3.0, 3.0]);
    }
}
