#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn travels() {
        let mut e = Elevator {
            floor: 2,
            stops: vec![5, 1],
        };
        assert!(matches!(e.step(), Travel::Up(3)));
        assert_eq!(e.floor, 5);
        assert!(matches!(e.step(), Travel::Down(4)));
        assert_eq!(e.floor, 1);
        assert!(e.stops.is_empty());
    }

    #[test]
    fn stays() {
        let mut e = Elevator {
            floor: 3,
            stops: vec![],
        };
        assert!(matches!(e.step(), Travel::Stay));
        assert_eq!(e.floor, 3);
    }
}
