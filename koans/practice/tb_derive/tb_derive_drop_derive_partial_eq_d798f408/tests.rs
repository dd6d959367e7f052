#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn keys() {
        let expected = [
            Press::Key('a'),
            Press::Pause(20),
            Press::Key('b'),
            Press::Key('c'),
        ];
        assert_eq!(parse("a\twait 20  bc"), expected);
    }
    #[test]
    fn default_pause() {
        assert_eq!(parse("wait"), [Press::Pause(1)]);
    }
}
