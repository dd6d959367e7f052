pub type Grid = [&'static [u8]];

fn each_cell<F: FnMut(usize, usize)>(grid: &Grid, mut visit: F) {
    for (y, row) in grid.iter().enumerate() {
        for (x, cell) in row.iter().enumerate() {
            if *cell == b'.' {
                visit(x, y);
            }
        }
    }
}

fn open(grid: &Grid, x: usize, y: usize) -> bool {
    grid.get(y).and_then(|row| row.get(x)) == Some(&b'.')
}

pub fn dead_ends(grid: &Grid) -> usize {
    let mut count = 0;
    each_cell(grid, |x, y| {
        let beside = [
            (x.wrapping_sub(1), y),
            (x + 1, y),
            (x, y.wrapping_sub(1)),
            (x, y + 1),
        ];
        if beside.iter().filter(|(x, y)| open(grid, *x, *y)).count() == 1 {
            count += 1;
        }
    });
    count
}
