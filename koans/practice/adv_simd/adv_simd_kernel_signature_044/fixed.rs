pub trait Brush {
    fn stroke(&self, rows: &mut [u64], pattern: u64);
}

pub struct Paint;
pub struct Erase;
pub struct Invert;

impl Brush for Paint {
    fn stroke(&self, rows: &mut [u64], pattern: u64) {
        rows.iter_mut().for_each(|row| *row |= pattern);
    }
}

impl Brush for Erase {
    fn stroke(&self, rows: &mut [u64], pattern: u64) {
        for row in rows {
            *row &= !pattern;
        }
    }
}

impl Brush for Invert {
    fn stroke(&self, rows: &mut [u64], pattern: u64) {
        for (at, row) in rows.iter_mut().enumerate() {
            *row ^= pattern.rotate_left(at as u32);
        }
    }
}

pub fn draw(rows: &mut [u64], brushes: &[(&dyn Brush, u64)]) -> u32 {
    for (brush, pattern) in brushes {
        brush.stroke(rows, *pattern);
    }
    rows.iter().map(|row| row.count_ones()).sum()
}
