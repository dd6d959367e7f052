#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn game() {
        let handle = open_game();
        unsafe {
            assert_eq!(play(handle, 12, 28), 1);
            assert_eq!(play(handle, 52, 36), 2);
            assert_eq!(close_game(handle), Some((52, 36)));
        }
    }
    #[test]
    fn unplayed() {
        assert_eq!(unsafe { close_game(open_game()) }, None);
    }
}
