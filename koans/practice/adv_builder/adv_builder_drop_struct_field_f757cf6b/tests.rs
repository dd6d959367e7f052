#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_clip_comes_first() {
        let (text, pastes) = ("snow".to_string(), 2);
        let mut board = VecDeque::from([Clip { text, pastes }]);
        let clip = extend_newest(&mut board, "man").unwrap();
        assert_eq!((clip.text.as_str(), clip.pastes), ("snowman", 3));
        assert_eq!(board.front(), Some(&clip));
    }

    #[test]
    fn empty_board_has_nothing_to_extend() {
        let mut board = VecDeque::new();
        assert_eq!(extend_newest(&mut board, "x"), None);
    }
}
