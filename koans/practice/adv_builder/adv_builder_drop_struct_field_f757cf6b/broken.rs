use std::collections::VecDeque;

#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
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
