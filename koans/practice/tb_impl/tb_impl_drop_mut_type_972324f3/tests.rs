#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads() {
        let s: Square = "c7".parse().unwrap();
        assert_eq!((s.0, s.1), ('c', 7));
        assert!("i7".parse::<Square>().is_err());
        assert!("a9".parse::<Square>().is_err());
    }

    #[test]
    fn mirrors() {
        assert_eq!(mirrored("e2").unwrap(), "e7");
        assert_eq!(mirrored("a8").unwrap(), "a1");
        assert!(mirrored("e").is_err());
    }
}
