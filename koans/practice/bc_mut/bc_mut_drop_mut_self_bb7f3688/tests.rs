#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plays() {
        let mut t = Tour::new(vec![(12, "A vase."), (14, "A helmet.")]);
        assert_eq!(t.play(), "A vase.");
        assert_eq!(t.play(), "A helmet.");
        assert_eq!(t.play(), "Thank you for visiting.");
        assert_eq!(t.heard, [12, 14]);
    }
}
