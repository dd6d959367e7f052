#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_follow_the_order() {
        let c = Catalogue::new(vec![978_3, 978_1, 978_2]);
        assert_eq!(c.shelf_position(Isbn(978_1)), Some(0));
        assert_eq!(c.shelf_position(Isbn(978_3)), Some(2));
    }

    #[test]
    fn unknown_numbers_have_no_position() {
        let c = Catalogue::new(vec![10, 30]);
        assert_eq!(c.shelf_position(Isbn(20)), None);
        assert_eq!(Catalogue::new(vec![]).shelf_position(Isbn(1)), None);
    }
}
