#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn in_and_out() {
        let mut room = Cloakroom::default();
        let token = room.hand_in(Box::new(Coat {
            owner: "Uma".into(),
            hook: 4,
        }));
        room.hand_in(Box::new(Coat {
            owner: "Per".into(),
            hook: 5,
        }));
        assert_eq!(room.fetch(token).map(|coat| coat.hook), Some(4));
        assert!(room.fetch(token).is_none());
        assert_eq!(room.log()[0], "Uma on 4");
    }
}
