#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loads_a_copy() {
        let van = empty_van(30);
        let full = load(&van, &[10, 15]).ok().unwrap();
        assert_eq!((full.room, full.kept), (5, vec![10, 15]));
        assert_eq!((van.room, van.kept.len()), (30, 0));
    }

    #[test]
    fn names_the_one_too_many() {
        assert_eq!(load(&empty_van(20), &[10, 11]).err(), Some(11));
    }
}
