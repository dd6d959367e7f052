#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn single() {
        let walker = Walker {
            goal: 10,
            days: vec![12, 3, 10, 11, 15, 9],
        };
        assert_eq!(walker.best_streak(), 3);
    }
    #[test]
    fn pair() {
        let a = Walker {
            goal: 5,
            days: vec![6, 6, 6],
        };
        let b = Walker {
            goal: 4,
            days: vec![4, 2, 9],
        };
        assert_eq!(a.both_active(&b), 1);
    }
}
