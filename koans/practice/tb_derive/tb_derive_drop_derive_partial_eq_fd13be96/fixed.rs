#[derive(PartialEq, Debug)]
pub struct Corner {
    pub x: i32,
    pub y: i32,
}

pub fn lower_left(xs: &[i32], ys: &[i32]) -> Option<Corner> {
    let left = xs.iter().min()?;
    let y = ys.iter().min()?;
    Some(Corner { x: *left, y: *y })
}

pub fn not_inside(xs: &[i32], ys: &[i32], spot: &Corner) -> Option<bool> {
    let corner = lower_left(xs, ys)?;
    Some(corner == *spot || spot.x < corner.x || spot.y < corner.y)
}
