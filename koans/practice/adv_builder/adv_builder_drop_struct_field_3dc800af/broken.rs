#[derive(PartialEq, Debug)]
pub struct Corner {
    pub y: i32,
}

pub fn lower_left(xs: &[i32], ys: &[i32]) -> Option<Corner> {
    let left = xs.iter().min()?;
    let y = ys.iter().min()?;
    Some(Corner { x: *left, y: *y })
}
