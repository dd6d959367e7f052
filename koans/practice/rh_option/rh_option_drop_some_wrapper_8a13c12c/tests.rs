#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_top() {
        let mut p = VecDeque::from([Card::Skip, Card::Number(4)]);
        assert!(jump_in(&mut p, Card::Number(4)));
        assert_eq!(p.len(), 3);
        assert!(matches!(p[2], Card::Number(4)));
    }

    #[test]
    fn differs() {
        let mut p = VecDeque::from([Card::Skip, Card::Wild('r')]);
        assert!(!jump_in(&mut p, Card::Wild('g')));
        assert!(!jump_in(&mut p, Card::Skip));
        assert_eq!(p.len(), 2);
        assert!(!jump_in(&mut VecDeque::new(), Card::Skip));
    }
}
