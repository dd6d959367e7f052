#[derive(Debug, Copy, PartialEq)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

#[derive(Debug, PartialEq)]
pub enum Gesture {
    Tap,
    Swipe { horizontal: bool },
    Pinch,
}

pub fn gesture(fingers: &[(Point, Point)]) -> Option<Gesture> {
    let (start, end) = match fingers {
        [] => return None,
        [one] => one,
        _ => return Some(Gesture::Pinch),
    };
    let (dx, dy) = ((end.x - start.x).abs(), (end.y - start.y).abs());
    if dx.max(dy) < 4.0 {
        return Some(Gesture::Tap);
    }
    Some(Gesture::Swipe {
        horizontal: dx > dy,
    })
}
