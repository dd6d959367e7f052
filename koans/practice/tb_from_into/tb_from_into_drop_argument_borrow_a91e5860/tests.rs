#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn all_cooked_once() {
        assert_eq!(kitchen(20, 3), 210);
        assert_eq!(kitchen(0, 2), 0);
    }
    #[test]
    fn one_cook() {
        let board = tickets(3);
        assert_eq!(start_cook(&board).join().unwrap(), [3, 2, 1]);
        assert!(board.lock().unwrap().is_empty());
    }
}
