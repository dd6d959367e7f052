#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn halves() {
        let mut fence = [Paint::Bare, Paint::Green, Paint::Bare, Paint::Bare];
        assert_eq!(paint(&mut fence, 1), (1, 2));
        assert_eq!(
            fence,
            [Paint::Green, Paint::Green, Paint::White, Paint::White]
        );
    }
    #[test]
    fn all_right() {
        assert_eq!(paint(&mut [Paint::Bare], 0), (0, 1));
    }
}
