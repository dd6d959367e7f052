use std::collections::VecDeque;

#[derive(Clone, Debug, Default)]
pub struct View {
    pub x: i32,
    pub y: i32,
    pub zoom: u8,
}

pub fn zoom_in(history: &mut VecDeque<View>) -> Option<usize> {
    let mut view = history.back()?.clone();
    view.zoom += 1;
    history.push_back(view);
    Some(history.len())
}
