#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shows() {
        assert_eq!(report(&[10.0, 0.5], false, false), ["10 C", "0.5 C"]);
        assert_eq!(report(&[10.0], true, true), ["50.00 F"]);
        assert_eq!(report(&[0.0], true, false), ["32 F"]);
    }
}
