#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn says() {
        let room = Rc::new(Room::default());
        let (a, b) = (room.join("a"), room.join("b"));
        assert_eq!(a.say("hi"), Ok(3));
        assert_eq!(room.history.borrow()[2], "a: hi");
        drop(room);
        assert_eq!(b.say("hello?"), Err(Closed));
    }
}
