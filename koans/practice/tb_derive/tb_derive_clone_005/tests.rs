#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds() {
        let song = |t: &str, seconds| Song {
            title: t.to_string(),
            seconds,
        };
        let mut p = vec![song("a", 100)];
        assert_eq!(add_album(&mut p, &[song("b", 30), song("c", 140)]), 240);
        assert_eq!(p.len(), 2);
        assert_eq!(p[1].title, "c");
    }

    #[test]
    fn nothing() {
        let mut p = vec![];
        assert_eq!(
            add_album(
                &mut p,
                &[Song {
                    title: String::new(),
                    seconds: 59
                }]
            ),
            0
        );
        assert!(p.is_empty());
    }
}
