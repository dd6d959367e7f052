pub struct World {
    width: usize,
    cells: Vec<u8>,
}

impl World {
    pub fn parse(rows: &[&str]) -> World {
        let width = rows.first().map_or(0, |row| row.len());
        let cells = rows
            .iter()
            .flat_map(|row| row.bytes())
            .map(|b| u8::from(b == b'#'))
            .collect();
        World { width, cells }
    }

    fn neighbours(&self, at: usize) -> u8 {
        let (x, y) = (at % self.width, at / self.width);
        let near = |i: &usize| {
            *i != at && (i % self.width).abs_diff(x) <= 1 && (i / self.width).abs_diff(y) <= 1
        };
        (0..self.cells.len())
            .filter(near)
            .map(|i| self.cells[i])
            .sum()
    }

    pub fn survivors(&self) -> Vec<usize> {
        let alive = |at: &usize| self.cells[*at] != 0;
        let stays = |at: &usize| matches!(self.neighbours(*at), 2 | 3);
        (0..self.cells.len()).filter(alive).filter(stays).collect()
    }

    pub fn is_alive(&self, at: usize) -> bool {
        self.cells.get(at).copied().unwrap_or(0) as bool
    }
}
