#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn knight() {
        assert_eq!(
            back_home(&[Step(1, 2), Step(-2, 1)]),
            [Step(2, -1), Step(-1, -2)]
        );
    }
}
