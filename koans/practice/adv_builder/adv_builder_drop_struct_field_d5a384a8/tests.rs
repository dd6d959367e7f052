#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn yarn() {
        let rows = [
            Row {
                stitches: 10,
                times: 2,
            },
            Row {
                stitches: 6,
                times: 1,
            },
        ];
        assert_eq!(yarn_needed(&rows, 0.5), 13.0);
        let mut seen = vec![];
        knit(&rows, |n, s| seen.push((n, s)));
        assert_eq!(seen, [(1, 10), (2, 10), (3, 6)]);
    }
}
