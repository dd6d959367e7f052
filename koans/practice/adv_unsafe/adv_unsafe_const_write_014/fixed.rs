pub struct Board {
    cells: [char; 9],
}

impl Board {
    pub fn from_text(text: &str) -> Board {
        let mut cells = ['.'; 9];
        for (cell, piece) in cells.iter_mut().zip(text.chars()) {
            *cell = piece;
        }
        Board { cells }
    }

    pub fn rotate(&mut self, a: usize, b: usize, c: usize) {
        assert!(a.max(b).max(c) < self.cells.len());
        let cells = self.cells.as_mut_ptr();
        unsafe {
            let saved = *cells.add(a);
            *cells.add(a) = *cells.add(b);
            *cells.add(b) = *cells.add(c);
            *cells.add(c) = saved;
        }
    }

    pub fn text(&self) -> String {
        self.cells.iter().collect()
    }
}
