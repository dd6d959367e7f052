#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_visits() {
        let old = visit(&[4, 7], &0.5).unwrap();
        assert_eq!(old.frames, 7);
    }

    #[test]
    fn empty_log() {
        assert_eq!(visit(&[], &0.2), Err("no visit yet".to_string()));
    }
}
