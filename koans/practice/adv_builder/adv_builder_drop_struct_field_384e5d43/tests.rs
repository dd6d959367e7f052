#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_texts_give_no_act() {
        assert!(act("4-300").is_none());
        assert!(act("fourx300").is_none());
        assert!(act("4xlong").is_none());
    }
}
