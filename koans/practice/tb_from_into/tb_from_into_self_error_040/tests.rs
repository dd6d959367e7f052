#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rooms() {
        assert_eq!("317".parse(), Ok(Room { floor: 3, door: 17 }));
        assert_eq!("31".parse::<Room>(), Err(RoomError::Length(2)));
        assert_eq!("3x1".parse::<Room>(), Err(RoomError::Digit('x')));
    }
}
