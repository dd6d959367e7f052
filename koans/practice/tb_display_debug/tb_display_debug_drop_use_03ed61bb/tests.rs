#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renders() {
        assert_eq!(
            bars(&[("yes", 3), ("no", 1)]).unwrap(),
            "   yes ###\n    no #\ntotal 4"
        );
    }

    #[test]
    fn empty() {
        assert_eq!(bars(&[]).unwrap(), "total 0");
    }
}
