pub fn blur(row: &[u8], radius: usize) -> Vec<u8> {
    let size = 2 * radius + 1;
    let mut ring = [0u32; size];
    let mut sum = 0;
    let mut out = Vec::new();
    for (i, pixel) in row.iter().enumerate() {
        let slot = &mut ring[i % size];
        sum -= *slot;
        *slot = u32::from(*pixel);
        sum += *slot;
        if i >= 2 * radius {
            out.push((sum / size as u32) as u8);
        }
    }
    out
}

pub fn edges(row: &[u8]) -> usize {
    blur(row, 1)
        .windows(2)
        .filter(|pair| pair[0].abs_diff(pair[1]) > 20)
        .count()
}
