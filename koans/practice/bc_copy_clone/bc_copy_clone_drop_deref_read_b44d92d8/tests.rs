#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports() {
        assert_eq!(
            report(&[("Oslo", -4), ("Rome", 15)]),
            "Oslo (frost): -4\nRome: 15\n"
        );
        assert_eq!(report(&[("Nice", 0)]), "Nice: 0\n");
    }

    #[test]
    fn empty() {
        assert_eq!(report(&[]), "");
    }
}
