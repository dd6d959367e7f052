#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn whole_steps() {
        assert_eq!(
            render(256, 2),
            [-1.0, -0.875, -0.75, -0.625, -0.5, -0.375, -0.25, -0.125]
        );
    }
    #[test]
    fn wraps() {
        assert_eq!(render(256 * 8, 1), [-1.0, 0.0, -1.0, 0.0]);
    }
}
