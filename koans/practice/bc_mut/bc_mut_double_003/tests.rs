#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swaps() {
        let mut s = ["Al", "Bea", "Cy"].map(String::from);
        assert!(reseat(&mut s, 0, 2));
        assert_eq!(s, ["Cy", "Bea", "Al"]);
        assert!(reseat(&mut s, 1, 1));
        assert_eq!(s, ["Cy", "Bea", "Al"]);
    }

    #[test]
    fn outside() {
        let mut s = ["Al", "Bea"].map(String::from);
        assert!(!reseat(&mut s, 0, 2));
        assert!(!reseat(&mut s, 9, 1));
        assert_eq!(s, ["Al", "Bea"]);
    }
}
