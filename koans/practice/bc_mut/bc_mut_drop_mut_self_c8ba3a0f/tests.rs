#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn views() {
        let mut arena = Arena::new(b"abcdef");
        assert_eq!(arena.view(4), b"ef");
        arena.view(1);
        assert!(arena.owns(&arena.bytes[1..3]));
        assert!(!arena.owns(&arena.bytes[2..]));
        assert!(!arena.owns(b"ef"));
    }
}
