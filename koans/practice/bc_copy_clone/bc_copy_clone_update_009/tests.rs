#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn inherits() {
        let all = family(Profile::default());
        assert_eq!(
            named(&all, "release").map(|p| (p.opt, p.debug)),
            Some((3, false))
        );
        assert_eq!(all[2].flags, all[0].flags);
    }
    #[test]
    fn unknown() {
        assert!(named(&family(Profile::default()), "fuzz").is_none());
    }
}
