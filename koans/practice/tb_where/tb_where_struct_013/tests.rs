#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn calls() {
        let mut room = WaitingRoom::default();
        room.arrive((2, "cough"));
        room.arrive((9, "burn"));
        assert_eq!(room.call(), Some((1, (9, "burn"))));
        assert_eq!(room.call(), Some((2, (2, "cough"))));
        assert_eq!(room.call(), None);
    }
}
