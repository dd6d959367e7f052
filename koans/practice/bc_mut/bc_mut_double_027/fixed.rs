pub fn settle_sand(levels: &mut [u32]) -> u32 {
    let mut moved = 0;
    for i in 1..levels.len() {
        while levels[i - 1] > levels[i] + 1 {
            levels[i - 1] -= 1;
            levels[i] += 1;
            moved += 1;
        }
    }
    moved
}
