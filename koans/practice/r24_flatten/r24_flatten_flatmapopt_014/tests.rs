#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn there_and_back() {
        let square = Polybius::keyed("zebra");
        assert_eq!(square.encode("zebu"), "11121351");
        assert_eq!(square.decode(&square.encode("hello world!")), "helloworld");
    }
    #[test]
    fn ignores_what_is_outside() {
        assert_eq!(Polybius::keyed("").decode("11 99 1x 2 06"), "ab");
    }
}
