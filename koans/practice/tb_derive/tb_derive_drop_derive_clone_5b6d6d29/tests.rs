#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rivals_take_turns() {
        assert!(matches!(rival(Stone::Black), Stone::White));
        assert!(matches!(rival(Stone::White), Stone::Black));
    }
}
