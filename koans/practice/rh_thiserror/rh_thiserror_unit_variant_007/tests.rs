#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn travels() {
        let mut lift = Lift {
            floor: 3,
            load: 80,
            doors_open: false,
        };
        assert_eq!(lift.go(-1), Ok(4));
        assert_eq!(lift.go(13), Err(LiftError::NoFloor(13)));
    }
    #[test]
    fn stays() {
        let mut lift = Lift {
            floor: 0,
            load: 700,
            doors_open: true,
        };
        assert_eq!(lift.go(1), Err(LiftError::DoorsOpen));
        lift.doors_open = false;
        assert_eq!(lift.go(1), Err(LiftError::Overload(70)));
    }
}
