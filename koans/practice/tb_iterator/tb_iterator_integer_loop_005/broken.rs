pub fn pyramid(height: usize, brick: char) -> String {
    let mut out = String::new();
    for level in height {
        for _ in 0..height - level - 1 {
            out.push(' ');
        }
        for _ in 0..2 * level + 1 {
            out.push(brick);
        }
        out.push('\n');
    }
    out
}

pub fn bricks(height: u32) -> u32 {
    let mut count = 0;
    for level in height {
        count += 2 * level + 1;
    }
    count
}
