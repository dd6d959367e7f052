#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let t = |remaining| {
            vec![Task {
                depth: 0,
                remaining,
            }]
        };
        assert_eq!(work(&mut t(0)), 1);
        assert_eq!(work(&mut t(1)), 3);
        assert_eq!(work(&mut t(2)), 7);
        assert_eq!(work(&mut t(3)), 15);
    }

    #[test]
    fn empties() {
        let mut s = vec![
            Task {
                depth: 0,
                remaining: 1,
            },
            Task {
                depth: 4,
                remaining: 0,
            },
        ];
        assert_eq!(work(&mut s), 4);
        assert!(s.is_empty());
        assert_eq!(work(&mut s), 0);
    }
}
