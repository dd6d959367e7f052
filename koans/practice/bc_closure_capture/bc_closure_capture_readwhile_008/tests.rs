#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn serves() {
        let mut m = machine(&[('A', 1)]);
        assert_eq!(m.serve("AAB"), ["A: 0 left", "A is empty", "no slot B"]);
        assert_eq!(m.serve(""), ["idle"]);
    }
}
