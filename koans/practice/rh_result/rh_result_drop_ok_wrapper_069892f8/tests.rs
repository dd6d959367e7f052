#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_down() {
        let roll = new_roll(2);
        assert_eq!(tear(&roll), Ok(1));
        assert_eq!(tear(&roll), Ok(0));
        assert_eq!(tear(&roll), Err("roll is empty".to_string()));
    }

    #[test]
    fn starts_at_one() {
        assert_eq!(new_roll(5).next.get(), 1);
    }
}
