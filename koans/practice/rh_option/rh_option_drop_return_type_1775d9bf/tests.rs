#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let patch = Patch::parse("cutoff = 0.5\nvoices=8\nname=brass\n--");
        assert_eq!(
            patch,
            Patch {
                cutoff: Some(0.5),
                voices: Some(8)
            }
        );
        assert!(patch.playable());
    }
    #[test]
    fn nonsense_is_none() {
        let patch = Patch::parse("voices=999\ncutoff=low");
        assert_eq!(patch, Patch::default());
        assert!(!patch.playable());
    }
}
