#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arenas() {
        let mut arena = Arena::default();
        let first = arena.push('a');
        arena.push('b');

        let (id, item) = arena.iter().last().unwrap();
        assert_eq!((id.index(), *item), (1, 'b'));
    }
}
