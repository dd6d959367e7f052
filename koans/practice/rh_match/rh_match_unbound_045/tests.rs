#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn renders() {
        let rows = vec![
            vec![
                Square::Open {
                    number: Some(1),
                    letter: Some('C'),
                },
                Square::Black,
            ],
            vec![
                Square::Open {
                    number: None,
                    letter: Some('A'),
                },
                Square::Open {
                    number: Some(12),
                    letter: None,
                },
            ],
        ];
        assert_eq!(grid(&rows, true), " C|##\n A|12");
        assert_eq!(grid(&rows, false), " 1|##\n__|12");
        assert_eq!(render(&Square::Black, true), "##");
    }
}
