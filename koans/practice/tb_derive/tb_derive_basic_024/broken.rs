pub struct Corner {
    pub x: i32,
    pub y: i32,
}

pub fn corners(x: i32, y: i32, side: i32) -> [Corner; 2] {
    [
        Corner { x, y },
        Corner {
            x: x + side,
            y: y + side,
        },
    ]
}

pub fn touch_at_corner(a: &[Corner; 2], b: &[Corner; 2]) -> bool {
    a[1] == b[0] || b[1] == a[0]
}
