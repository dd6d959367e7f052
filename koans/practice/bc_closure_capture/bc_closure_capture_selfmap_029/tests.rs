#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        let mut r = Registration::read("Ann\nDr Bo\n Cy");
        let expected = [("Ann", 101), ("Dr Bo", 9102), ("Cy", 103)];
        assert_eq!(r.badges(), expected.map(|(n, b)| (n.to_string(), b)));
        assert!(r.badges().is_empty());
    }
}
