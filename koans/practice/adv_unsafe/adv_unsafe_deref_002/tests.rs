#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn left_is_louder() {
        assert_eq!(balance(&[10, 1, 20, 2, 99]), 27);
        assert_eq!(channel_sum(&[1, 2, 3, 4, 5, 6], 3, 2), 9);
    }
}
