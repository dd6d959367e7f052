#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        assert_eq!(Country(['C', 'H']).code(), "CH");
        assert_eq!(Country(['i', 't']).code(), "it");
    }

    #[test]
    fn lines() {
        let mut s = String::new();
        line(&mut s, Country(['F', 'R']), 120).unwrap();
        assert_eq!(s, "FR  120");
        line(&mut s, Country(['N', 'O']), 7).unwrap();
        assert_eq!(s, "FR  120NO    7");
    }
}
