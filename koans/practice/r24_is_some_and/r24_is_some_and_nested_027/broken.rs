pub mod grid {
    #[derive(Debug)]
    pub struct Grid {
        pub cells: Vec<Vec<Option<u8>>>,
    }

    impl Grid {
        pub fn parse(text: &str) -> Grid {
            let cell = |c: char| c.to_digit(10).map(|digit| digit as u8);
            Grid {
                cells: text
                    .lines()
                    .map(|line| line.chars().map(cell).collect())
                    .collect(),
            }
        }

        pub fn island(&self, row: usize, column: usize) -> Option<u8> {
            *self.cells.get(row)?.get(column)?
        }

        pub fn right_neighbour(&self, row: usize, column: usize) -> Option<usize> {
            (column + 1..self.cells.get(row)?.len()).find(|c| self.island(row, *c).is_some())
        }
    }
}

/// A "1" must not be bridged to another "1": both would be cut off.
pub fn may_bridge(grid: &grid::Grid, row: usize, column: usize) -> bool {
    grid.island(row, column).map_or(false, |here| {
        let other = grid
            .right_neighbour(row, column)
            .and_then(|c| grid.island(row, c));
        other.map_or(false, |there| here > 1 || there > 1)
    })
}
