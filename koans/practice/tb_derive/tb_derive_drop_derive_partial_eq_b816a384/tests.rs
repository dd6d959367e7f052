#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_visits() {
        let old = visit(&[4, 7], &0.5).unwrap();
        assert_eq!(old.frames, 7);
        assert_eq!(leave_alone(&old, &[7], &0.1), Ok(true));
        assert_eq!(leave_alone(&old, &[8], &0.1), Ok(false));
        assert_eq!(leave_alone(&old, &[8], &0.9), Ok(true));
    }

    #[test]
    fn empty_log() {
        assert_eq!(visit(&[], &0.2), Err("no visit yet".to_string()));
        let old = visit(&[1], &0.2).unwrap();
        assert!(leave_alone(&old, &[], &0.2).is_err());
    }
}
