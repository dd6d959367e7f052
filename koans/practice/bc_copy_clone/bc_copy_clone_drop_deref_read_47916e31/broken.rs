pub fn spiral(size: usize) -> Vec<u32> {
    let mut grid = vec![0; size * size];
    let cells = grid.as_mut_ptr();
    let (mut x, mut y, mut dx, mut dy) = (0_isize, 0_isize, 1_isize, 0_isize);
    let side = size as isize;
    for number in 1..=(size * size) as u32 {
        let here = y * side + x;
        unsafe { *cells.offset(here) = number };
        let (nx, ny) = (x + dx, y + dy);
        let inside = (0..side).contains(&nx) && (0..side).contains(&ny);
        if !inside || unsafe { cells.offset(ny * side + nx) } != 0 {
            (dx, dy) = (-dy, dx);
        }
        x += dx;
        y += dy;
    }
    grid
}
