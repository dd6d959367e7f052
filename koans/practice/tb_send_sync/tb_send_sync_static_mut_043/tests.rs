#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn escalates() {
        assert_eq!(status(), "green");
        assert_eq!(raise_alert(), 1);
        assert_eq!(status(), "yellow");
        assert_eq!(raise_alert(), 2);
        assert_eq!(status(), "red");
        stand_down();
        assert_eq!(status(), "green");
    }
}
