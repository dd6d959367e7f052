#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn red_grows() {
        let red = read_disc("r1.5").unwrap();
        assert_eq!(grown(&red).radius, 3.0);
        let blue = read_disc("b4").unwrap();
        assert_eq!((grown(&blue).radius, blue.hue), (4.0, 'b'));
    }

    #[test]
    fn bad_text() {
        assert_eq!(read_disc("").err(), Some("empty text"));
        assert_eq!(read_disc("gx").err(), Some("bad radius"));
    }
}
