use std::collections::VecDeque;

#[derive(Clone, Debug, Default)]
pub struct View {
    pub y: i32,
    pub zoom: u8,
}

pub fn look_at(x: i32, y: i32) -> View {
    View { x, y, zoom: 1 }
}

pub fn zoom_in(history: &mut VecDeque<View>) -> Option<usize> {
    let mut view = history.back()?.clone();
    view.zoom += 1;
    history.push_back(view);
    Some(history.len())
}
