#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn toggles() {
        let mut h = Home::default();
        assert_eq!(h.message("Kitchen on"), 1);
        assert_eq!(h.message("hall FLIP"), 2);
        assert_eq!(h.message("kitchen off"), 1);
        assert_eq!(h.message("hall dim"), 1);
        assert_eq!(h.message("hall flip"), 0);
    }
}
