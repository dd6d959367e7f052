use std::collections::VecDeque;

#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    pub text: String,
    pub pastes: u32,
}

pub fn extend_newest(board: &mut VecDeque<Clip>, suffix: &str) -> Option<Clip> {
    let newest = board.front()?;
    let joined = Clip {
        text: format!("{}{}", newest.text, suffix),
        pastes: newest.pastes + 1,
    };
    board.push_front(joined.clone());
    Some(joined)
}

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
