#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hits() {
        assert_eq!(damage(Attack::Hit(10), 3), 7);
        assert_eq!(damage(Attack::Hit(2), 3), 2);
    }

    #[test]
    fn others() {
        assert_eq!(damage(Attack::Volley { arrows: 4, each: 5 }, 3), 8);
        assert_eq!(damage(Attack::Volley { arrows: 4, each: 1 }, 3), 0);
        assert_eq!(damage(Attack::Miss, 1), 0);
    }
}
