#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_until_full() {
        let mut window = open_window(2);
        assert_eq!(oldest_after(&mut window, 11), None);
        assert_eq!(oldest_after(&mut window, 12), Some(11));
        assert_eq!(oldest_after(&mut window, 13), Some(12));
    }

    #[test]
    fn no_room() {
        let mut window = open_window(0);
        assert_eq!(oldest_after(&mut window, 5), None);
        assert_eq!(window.recent.len(), 1);
    }
}
