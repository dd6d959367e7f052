#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hears() {
        let mut r = Radio::new(Shifted(1));
        assert_eq!(r.hear(&[b'b', 0, b'c', 1]), "ab");
        assert_eq!(r.noise, 2);
        assert_eq!(Radio::new(Ascii).hear(b"o k"), "ok");
    }
}
