#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn describes() {
        assert_eq!(describe(Ok(50)), "passed with 50");
        assert_eq!(describe(Ok(49)), "failed with 49");
        assert_eq!(describe(Err("sick".into())), "void (sick)");
    }

    #[test]
    fn reports() {
        assert_eq!(report(&[80, 20], 0), "passed with 80");
        assert_eq!(report(&[80, 20], 1), "failed with 20");
        assert!(report(&[80, 20], 2).starts_with("void ("));
    }
}
