const COLUMNS: usize = 4;

pub struct Plate {
    wells: [u32; 3 * COLUMNS],
    pub tips_used: u32,
}

impl Plate {
    pub fn filled_with(microlitres: u32) -> Plate {
        Plate {
            wells: [microlitres; 3 * COLUMNS],
            tips_used: 0,
        }
    }

    /// Rows are the letters A to C, columns start at 1.
    pub fn well(&mut self, row: char, column: usize) -> &mut u32 {
        let row = row as usize - 'A' as usize;
        &mut self.wells[row * COLUMNS + column - 1]
    }

    pub fn transfer(&mut self, from: (char, usize), to: (char, usize), wanted: u32) -> u32 {
        self.tips_used += 1;
        let source = self.well(from.0, from.1);
        let target = self.well(to.0, to.1);
        let moved = wanted.min(*source);
        *source -= moved;
        *target += moved;
        moved
    }
}
