pub fn settle_sand(levels: &mut [u32]) -> u32 {
    let mut moved = 0;
    for (left, right) in levels.iter_mut().zip(levels.iter_mut().skip(1)) {
        while *left > *right + 1 {
            *left -= 1;
            *right += 1;
            moved += 1;
        }
    }
    moved
}
