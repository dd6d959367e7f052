#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn appends() {
        let mut tape = vec![1, 2, 4, 8, 0, 0, 0, 0];
        protect(&mut tape);
        assert_eq!(tape[8..], [15]);
    }
    #[test]
    fn finds_damage() {
        let mut tape = vec![5; 16];
        protect(&mut tape);
        assert!(damaged(&tape, 2).is_empty());
        tape[9] = 4;
        assert_eq!(damaged(&tape, 2), [1]);
    }
}
