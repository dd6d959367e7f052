#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn picks() {
        let photo = |name, stars| Photo { name, stars };
        let album = Album(vec![
            photo("a", 3),
            photo("b", 5),
            photo("c", 3),
            photo("d", 4),
        ]);
        assert_eq!(album.cover(), Some(&photo("b", 5)));
        assert_eq!(album.last_of(3), Some("c"));
        assert_eq!(album.runner_up(), Some(4));
        let dull = Album(vec![photo("x", 1)]);
        assert_eq!(
            (dull.cover(), dull.runner_up()),
            (Some(&photo("x", 1)), None)
        );
        assert_eq!(Album(vec![]).cover(), None);
    }
}
