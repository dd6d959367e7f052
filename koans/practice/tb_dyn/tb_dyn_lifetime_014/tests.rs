#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cues() {
        assert_eq!(
            last_cue("Thunder\nExit\nDawn", &["exit".into(), "thunder".into()]),
            Some(1)
        );
        assert_eq!(last_cue("Dawn", &["rain".into()]), Some(1));
        assert_eq!(last_cue("Dawn", &[]), None);
    }
}
