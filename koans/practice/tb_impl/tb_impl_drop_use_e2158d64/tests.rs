#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arenas() {
        let mut arena = Arena::default();
        let first = arena.push('a');
        arena.push('b');
        assert_eq!(arena[first], 'a');
    }
}
