#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let mut l = LostAndFound::default();
        l.hand_in(Key(7));
        l.hand_in(Umbrella {
            colour: "red".into(),
        });
        l.hand_in(Key(9));
        assert_eq!(l.keys(), [7, 9]);
        assert_eq!(l.count::<Umbrella>(), 1);
    }
}
