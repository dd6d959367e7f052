#[cfg(test)]
mod tests {
    use super::*;
    fn museum() -> Museum {
        Museum {
            rooms: vec![(7, "masks"), (3, "coins"), (12, "ships"), (4, "clocks")],
        }
    }
    #[test]
    fn finds_places() {
        assert_eq!(museum().place_of(7), Some(0));
        assert_eq!(museum().place_of(12), Some(2));
        assert_eq!(museum().place_of(5), None);
    }
    #[test]
    fn tours() {
        assert_eq!(museum().tour(3, 4), Ok(vec!["coins", "ships", "clocks"]));
        assert_eq!(museum().tour(12, 12), Ok(vec!["ships"]));
        assert_eq!(museum().tour(4, 7), Err(TourError::Backwards));
    }
    #[test]
    fn unknown_rooms_are_named() {
        assert_eq!(museum().tour(5, 12), Err(TourError::NoRoom(5)));
        assert_eq!(museum().tour(7, 40), Err(TourError::NoRoom(40)));
        assert_eq!(museum().tour(4, 1), Err(TourError::NoRoom(1)));
    }
}
