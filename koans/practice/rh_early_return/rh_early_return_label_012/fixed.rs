pub struct Grid<'a> {
    rows: Vec<&'a [u8]>,
}

impl<'a> Grid<'a> {
    pub fn new(text: &'a str) -> Self {
        Grid {
            rows: text.lines().map(str::as_bytes).collect(),
        }
    }

    /// Row and column where `word` starts, read downwards.
    pub fn find_down(&self, word: &str) -> Option<(usize, usize)> {
        let width = self.rows.first().map_or(0, |row| row.len());
        'start: for top in 0..self.rows.len() {
            for left in 0..width {
                let rest = self.rows.len() - top;
                if word.len() > rest {
                    break 'start;
                }
                let column = self.rows[top..].iter().map(|row| row[left]);
                if column.take(word.len()).eq(word.bytes()) {
                    return Some((top, left));
                }
            }
        }
        None
    }
}
