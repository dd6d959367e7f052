#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn moves() {
        assert_eq!(step((0, 0), "north"), (0, 1));
        assert_eq!(step((2, 2), "s"), (2, 1));
        assert_eq!(step((2, 2), "east"), (3, 2));
        assert_eq!(step((2, 2), "w"), (1, 2));
    }
    #[test]
    fn stays() {
        assert_eq!(step((4, 5), ""), (4, 5));
        assert_eq!(step((4, 6), "jump"), (4, 6));
    }
}
