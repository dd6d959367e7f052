#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub fn mirror(point: &Point) -> Point {
    let x = -point.x;
    Point { x, y: point.y }
}

pub fn is_closed(path: &[Point]) -> Option<bool> {
    let start = *path.first()?;
    let mut end = start;
    for point in path {
        end = *point;
    }
    Some(path.len() > 2 && start == end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirror_flips_x() {
        let point = mirror(&Point { x: 3, y: 8 });
        assert_eq!((point.x, point.y), (-3, 8));
    }

    #[test]
    fn open_and_closed() {
        let a = Point { x: 1, y: 1 };
        let b = mirror(&a);
        assert_eq!(is_closed(&[a, b, a]), Some(true));
        assert_eq!(is_closed(&[a, a, b]), Some(false));
        assert_eq!(is_closed(&[]), None);
    }
}
