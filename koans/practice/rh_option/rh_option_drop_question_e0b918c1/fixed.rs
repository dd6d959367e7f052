#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub fn is_closed(path: &[Point]) -> Option<bool> {
    let start = *path.first()?;
    let mut end = start;
    for point in path {
        end = *point;
    }
    Some(path.len() > 2 && start == end)
}
