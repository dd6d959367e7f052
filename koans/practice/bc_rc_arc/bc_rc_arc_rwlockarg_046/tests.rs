#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn flips() {
        let (admin, handler) = app(&["dark"]);
        assert_eq!(handler.page(), "home");
        assert!(admin.flip("new-home"));
        assert_eq!(handler.page(), "home-v2");
        assert!(!admin.flip("dark"));
    }
}
