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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_corner() {
        let corner = lower_left(&[4, -2, 7], &[9, 3]);
        assert_eq!(corner, Some(Corner { x: -2, y: 3 }));
        assert_eq!(lower_left(&[], &[1]), None);
        assert_eq!(lower_left(&[1], &[]), None);
    }

    #[test]
    fn compares_spots() {
        let (xs, ys) = ([1, 5], [2, 8]);
        assert_eq!(not_inside(&xs, &ys, &Corner { x: 1, y: 2 }), Some(true));
        assert_eq!(not_inside(&xs, &ys, &Corner { x: 3, y: 1 }), Some(true));
        assert_eq!(not_inside(&xs, &ys, &Corner { x: 3, y: 4 }), Some(false));
        assert_eq!(not_inside(&xs, &[], &Corner { x: 3, y: 4 }), None);
    }
}
