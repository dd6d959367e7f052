pub fn fill_squares(table: &mut [u64], base: u64) {
    let (low, high) = table.split_at_mut(table.len() / 2);
    let offset = base + low.len() as u64;
    thread::scope(|s| {
        s.spawn(|| square_into(low, base));
        s.spawn(|| square_into(high, offset));
    });
}

pub fn square_into(part: &mut [u64], start: u64) {
    for (n, cell) in (start..).zip(part) {
        *cell = n * n;
    }
}
