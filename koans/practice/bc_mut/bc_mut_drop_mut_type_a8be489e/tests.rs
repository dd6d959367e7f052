#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settles() {
        let t = |id, amount, settled| Transfer {
            id,
            amount,
            settled,
        };
        let mut p = vec![t(1, 50, true), t(2, 70, false), t(3, -20, true)];
        assert_eq!(settle(&mut p), 30);
        assert_eq!(p, vec![t(2, 70, false)]);
    }

    #[test]
    fn neighbours() {
        let t = |id| Transfer {
            id,
            amount: 4,
            settled: true,
        };
        let mut p = vec![t(1), t(2), t(3)];
        assert_eq!(settle(&mut p), 12);
        assert!(p.is_empty());
        assert_eq!(settle(&mut p), 0);
    }
}
