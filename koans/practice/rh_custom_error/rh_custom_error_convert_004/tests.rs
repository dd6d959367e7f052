#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn moves() {
        assert_eq!(travel(1, 4, false), Ok(3));
        assert_eq!(travel(3, -2, false), Ok(5));
        assert_eq!(close_door(false), Ok(()));
    }
    #[test]
    fn stays() {
        assert_eq!(travel(1, 4, true), Err(ElevatorError::Door(Blocked)));
        assert_eq!(travel(0, 21, true), Err(ElevatorError::NoSuchFloor(21)));
    }
}
