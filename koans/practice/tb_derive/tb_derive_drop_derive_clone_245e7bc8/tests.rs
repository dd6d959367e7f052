#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evening_adds_the_scenes() {
        let (copy, total) = evening(&act("4x300").unwrap());
        assert_eq!(copy.scenes, 4);
        assert_eq!(total.as_secs(), 1200);
    }

    #[test]
    fn bad_texts_give_no_act() {
        assert!(act("4-300").is_none());
        assert!(act("fourx300").is_none());
        assert!(act("4xlong").is_none());
    }
}
