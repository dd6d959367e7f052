#[cfg(test)]
mod tests {
    use super::*;
    struct Dots;
    impl Page for Dots {
        fn pixels(&self) -> Vec<u8> {
            vec![0, 0, 9]
        }
    }
    #[test]
    fn blank() {
        assert_eq!(compress(Blank(3)).join().unwrap(), [(255, 3)]);
    }
    #[test]
    fn dots() {
        assert_eq!(compress(Dots).join().unwrap(), [(0, 2), (9, 1)]);
    }
}
