#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_listed_front_to_back() {
        let mut h = Hall::default();
        h.release(Row::Balcony, 2);
        h.release(Row::Front, 5);
        h.release(Row::Middle, 1);
        assert_eq!(
            h.plan(),
            [(Row::Front, 5), (Row::Middle, 1), (Row::Balcony, 2)]
        );
    }

    #[test]
    fn releases_add_up() {
        let mut h = Hall::default();
        assert!(h.plan().is_empty());
        h.release(Row::Middle, 2);
        h.release(Row::Middle, 3);
        assert_eq!(h.plan(), [(Row::Middle, 5)]);
    }
}
