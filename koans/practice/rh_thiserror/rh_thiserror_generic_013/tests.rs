#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn within() {
        assert_eq!(turn(2.5, 3.0).unwrap(), 2.5);
    }
    #[test]
    fn beyond() {
        let turned = turn_all(vec![1, 9], 5);
        assert_eq!(
            turned,
            [
                Ok(1),
                Err("9 is beyond the dial, which ends at 5".to_string())
            ]
        );
    }
}
