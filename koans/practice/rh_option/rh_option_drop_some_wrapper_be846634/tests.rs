#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classic_puzzle() {
        assert_eq!(steps_to(4, (3, 5)), Some(6));
        assert_eq!(steps_to(5, (3, 5)), Some(1));
        assert_eq!(steps_to(0, (3, 5)), Some(0));
    }

    #[test]
    fn unreachable_amounts() {
        assert_eq!(steps_to(3, (2, 4)), None);
        assert_eq!(steps_to(7, (3, 5)), None);
    }
}
