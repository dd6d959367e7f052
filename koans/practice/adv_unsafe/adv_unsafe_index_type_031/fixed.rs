pub struct Terrain {
    width: u16,
    heights: Vec<i8>,
}

impl Terrain {
    pub fn new(width: u16, rows: &[&[i8]]) -> Option<Terrain> {
        let fits = rows.iter().all(|row| row.len() == usize::from(width));
        fits.then(|| Terrain {
            width,
            heights: rows.concat(),
        })
    }

    pub fn slope(&self, x: u16, y: u16) -> Option<i8> {
        let index = usize::from(y) * usize::from(self.width) + usize::from(x);
        if x + 1 >= self.width || index + 1 >= self.heights.len() {
            return None;
        }
        // SAFETY: checked just above.
        unsafe { Some(self.heights.get_unchecked(index + 1) - self.heights.get_unchecked(index)) }
    }
}
