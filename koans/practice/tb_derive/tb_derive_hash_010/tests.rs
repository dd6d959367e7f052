#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_by_genre() {
        let p = Playlist(vec![
            ("So What".into(), Genre::Jazz, 9),
            ("Kyrie".into(), Genre::Choral, 4),
            ("Naima".into(), Genre::Jazz, 5),
        ]);
        let m = p.minutes();
        assert_eq!(m[&Genre::Jazz], 14);
        assert_eq!(m[&Genre::Choral], 4);
        assert!(!m.contains_key(&Genre::Rock));
    }

    #[test]
    fn empty_list_has_no_sums() {
        assert!(Playlist(vec![]).minutes().is_empty());
        let m = Playlist(vec![("x".into(), Genre::Rock, 3)]).minutes();
        assert_eq!(m.get(&Genre::Rock), Some(&3));
    }
}
