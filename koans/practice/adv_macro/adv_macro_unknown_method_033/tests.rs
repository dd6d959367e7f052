#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn zapping() {
        assert_eq!(press("++-+", &mut Radio::default()), [1, 2, 1, 2]);
    }
    #[test]
    fn off() {
        assert_eq!(press("+++m-", &mut Radio::default()), [1, 2, 3, 0, 0]);
    }
}
