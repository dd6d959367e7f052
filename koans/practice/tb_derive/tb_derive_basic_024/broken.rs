pub struct Corner(pub i32, pub i32);

pub fn square(x: i32, y: i32, side: i32) -> [Corner; 2] {
    [Corner(x, y), Corner(x + side, y + side)]
}

pub fn touch_at_corner(a: &[Corner; 2], b: &[Corner; 2]) -> bool {
    a[1] == b[0] || b[1] == a[0]
}
