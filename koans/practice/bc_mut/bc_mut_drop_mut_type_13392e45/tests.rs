#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fades() {
        let f = fade(
            Frame {
                pixels: vec![200, 9],
            },
            3,
        );
        assert_eq!(f.len(), 3);
        assert_eq!(f[0].pixels, [200, 9]);
        assert_eq!(f[2].pixels, [50, 2]);
    }

    #[test]
    fn numbers() {
        assert_eq!(history(1, 4, |n| *n *= 3), [1, 3, 9, 27]);
        assert!(history(1, 0, |_| ()).is_empty());
    }
}
