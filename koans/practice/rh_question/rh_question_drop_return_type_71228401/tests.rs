#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn best_hand_wins() {
        assert_eq!(winner::<String, u8>(&[]), None);
    }
}
