#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn boards() {
        let lines = [
            (
                "S1",
                Line {
                    departures: vec![10, 40],
                    delay: 3,
                },
            ),
            (
                "S2",
                Line {
                    departures: vec![14, 50],
                    delay: 0,
                },
            ),
            (
                "S3",
                Line {
                    departures: vec![5],
                    delay: 0,
                },
            ),
        ];
        assert_eq!(lines[0].1.next(13), Some(0));
        assert_eq!(board(&lines, 14), ["S2 0'", "S1 29'"]);
    }
}
