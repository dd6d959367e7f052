#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_drop() {
        assert_eq!(report(&[(0, 10), (5, 14), (10, 2)]), "-12 at 10");
        assert_eq!(report(&[(0, 1)]), "too few");
    }
    #[test]
    fn gap_borrows() {
        let r = [
            Reading {
                minute: 0,
                level: 1,
            },
            Reading {
                minute: 9,
                level: 4,
            },
        ];
        let g = widest(&r).unwrap();
        assert_eq!((g.rise(), g.before.minute), (3, 0));
    }
}
