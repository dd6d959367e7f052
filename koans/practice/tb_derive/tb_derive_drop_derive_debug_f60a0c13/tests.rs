#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars() {
        assert_eq!(status_bar(Mode::Insert, 4, "a.rs"), "Insert | a.rs | 4");
        assert_eq!(status_bar(Mode::Normal, 10, "b"), "Normal | b | 10");
    }
}
