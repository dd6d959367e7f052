#[derive(Debug, Copy, PartialEq)]
#[repr(align(16))]
pub struct Vec4(pub [f32; 4]);

impl Vec4 {
    pub fn dot(self, other: Vec4) -> f32 {
        self.0.iter().zip(other.0).map(|(a, b)| a * b).sum()
    }
}

pub fn apply(rows: &[Vec4; 4], point: Vec4) -> Vec4 {
    Vec4(rows.map(|row| row.dot(point)))
}

pub fn reach(rows: &[Vec4; 4], joints: &[Vec4]) -> f32 {
    let mut farthest = 0.0f32;
    for joint in joints {
        let moved = apply(rows, *joint);
        farthest = farthest.max(moved.0[0].hypot(moved.0[1]));
    }
    farthest
}
