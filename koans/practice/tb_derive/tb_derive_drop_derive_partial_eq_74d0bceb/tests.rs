#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_opening_alliterates() {
        let tones = HashMap::from([('b', 1), ('k', -2)]);
        assert_eq!(alliterate(&tones, "bold", "bear"), Some(true));
        assert_eq!(alliterate(&tones, "bold", "king"), Some(false));
        assert_eq!(opening(&tones, "keen").unwrap().tone, -2);
    }

    #[test]
    fn unknown_openings_give_none() {
        let tones = HashMap::from([('b', 1)]);
        assert_eq!(alliterate(&tones, "", "bear"), None);
        assert_eq!(alliterate(&tones, "bear", "zoo"), None);
    }
}
