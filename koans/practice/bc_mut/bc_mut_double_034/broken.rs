use std::thread;

pub fn fill_squares(table: &mut [u64], base: u64) {
    let half = table.len() / 2;
    let offset = base + half as u64;
    thread::scope(|s| {
        s.spawn(|| square_into(&mut table[..half], base));
        s.spawn(|| square_into(&mut table[half..], offset));
    });
}

pub fn square_into(part: &mut [u64], start: u64) {
    for (n, cell) in (start..).zip(part) {
        *cell = n * n;
    }
}
