#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wraps_around() {
        assert_eq!(Wheel::new(-30, 1).shift('a'), 'w');
        assert_eq!(Wheel::new(3, 1).shift('z'), 'c');
        assert_eq!(Wheel::new(3, 1).shift('!'), '!');
    }
    #[test]
    fn steps() {
        assert_eq!(encipher(&mut Wheel::new(0, 0x0200_0000), "aaaa"), "abaz");
    }
}
