#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn measures() {
        assert_eq!(
            longest(&[Knot::Bowline, Knot::Hitch(3), Knot::Tangle]),
            Some(60)
        );
        assert_eq!(longest(&[Knot::Hitch(0)]), None);
    }
    #[test]
    fn message() {
        assert_eq!(rope_for(&Knot::Tangle), Err("cannot measure Tangle".into()));
    }
}
