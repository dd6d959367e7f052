#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn drives() {
        let mut r = Robot::park(Cell { row: 0, col: 0 });
        r.drive("ee?s");
        assert_eq!(r.at, Cell { row: 1, col: 2 });
        assert_eq!(r.trail.len(), 3);
        assert!(!r.revisits());
        r.drive("nww");
        assert!(r.revisits());
    }
}
