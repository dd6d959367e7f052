#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas() {
        assert_eq!(area(&Room::Rect(4, 5)), 20);
        assert_eq!(area(&Room::Square(1.5)), 2.25);
        assert_eq!(area(&Room::Square(7)), 49);
    }

    #[test]
    fn volumes() {
        assert_eq!(volume(6, 7), 42);
        assert_eq!(volume(2.0, 0.5), 1.0);
    }
}
