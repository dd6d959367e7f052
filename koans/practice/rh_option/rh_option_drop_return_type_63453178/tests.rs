#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves() {
        let mut e = Elevator {
            floor: 0,
            rider: Some(("Uma".to_string(), 3)),
        };
        assert_eq!(e.arrive(2), None);
        assert_eq!(e.floor, 2);
        assert_eq!(e.arrive(3), Some("Uma".to_string()));
        assert_eq!(e.floor, 3);
        assert!(e.rider.is_none());
    }

    #[test]
    fn empty() {
        let mut e = Elevator {
            floor: 1,
            rider: None,
        };
        assert_eq!(e.arrive(5), None);
        let mut f = Elevator {
            floor: 1,
            rider: Some(("Vic".to_string(), 9)),
        };
        assert_eq!(f.arrive(9).as_deref(), Some("Vic"));
    }
}
