#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_steps() {
        assert_eq!(stairs(3), (7, (3, 3)));
        assert_eq!(stairs(0), (1, (0, 0)));
    }
}
