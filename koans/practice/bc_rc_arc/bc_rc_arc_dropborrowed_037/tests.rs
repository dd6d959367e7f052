#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn last_out() {
        let room = Rc::new(Room {
            name: "Fjord".into(),
            seats: 4,
        });
        let (a, b) = (
            Booking::of(&room, 2).unwrap(),
            Booking::of(&room, 4).unwrap(),
        );
        assert_eq!(Booking::of(&room, 7).err(), Some(3));
        drop(room);
        assert_eq!(a.leave(), None);
        assert_eq!(b.leave(), Some("Fjord".into()));
    }
}
