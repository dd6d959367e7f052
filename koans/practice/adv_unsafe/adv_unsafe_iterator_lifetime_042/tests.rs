#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn meets_in_the_middle() {
        let pairs: Vec<_> = Banks::of(&[0.1, 0.5, 0.9]).collect();
        assert_eq!(pairs, [(0.1, 0.9), (0.5, 0.5)]);
        assert_eq!(Banks::of(&[1.0, 2.0]).count(), 1);
        assert_eq!(Banks::of(&[]).count(), 0);
    }
}
