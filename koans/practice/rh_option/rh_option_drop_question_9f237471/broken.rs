pub fn lattice_paths(rows: usize, cols: usize) -> Vec<Vec<u64>> {
    let mut grid = vec![vec![1; cols]; rows];
    for r in 1..rows {
        let above = grid[r - 1].clone();
        for c in 1..cols {
            grid[r][c] = above[c] + grid[r][c - 1];
        }
    }
    grid
}

pub fn corner(grid: &[Vec<u64>]) -> Option<u64> {
    grid.last().last().copied()
}
