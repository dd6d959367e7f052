#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn voyage() {
        let mut ship = Ship {
            boxes: 0,
            place: InPort { dock: 1 },
        };
        ship.load(200);
        let (mut ship, days) = ship.sail(14).arrive(31, 6);
        ship.load(5);
        assert_eq!((ship.boxes, days, ship.place.dock), (405, 17, 6));
    }
}
