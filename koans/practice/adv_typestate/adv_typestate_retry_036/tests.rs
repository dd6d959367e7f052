#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn third_time() {
        assert_eq!(
            connect([10, 59, 90, 99]).map(|link| link.attempts).ok(),
            Some(3)
        );
    }
    #[test]
    fn gives_up() {
        assert_eq!(connect([10, 20]).err(), Some(2));
    }
}
