#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn throws() {
        assert_eq!(points(Ring::Treble, 20), Some(60));
        assert_eq!(points(Ring::Wall, 20), None);
        let t = [
            (Ring::Treble, 20),
            (Ring::Wall, 1),
            (Ring::Bull { inner: true }, 0),
            (Ring::Double, 3),
            (Ring::Outer, 4),
        ];
        assert_eq!(remaining(116, &t), 0);
        assert_eq!(remaining(100, &t), 30);
    }
}
