#[cfg(test)]
mod tests {
    use super::*;

    fn dog(tricks: u8, age: u8) -> Dog {
        Dog { tricks, age }
    }

    #[test]
    fn ratings() {
        assert_eq!(dog(4, 6).rating(), (4, 14));
        assert_eq!(dog(0, 1).rating(), (0, 19));
    }

    #[test]
    fn most_tricks_then_youngest() {
        let show = [dog(3, 4), dog(5, 9), dog(5, 2), dog(1, 1)];
        assert_eq!(best(&show).map(|d| (d.tricks, d.age)), Some((5, 2)));
        assert_eq!(best(&show[..1]).map(|d| d.age), Some(4));
        assert!(best::<Dog>(&[]).is_none());
    }
}
