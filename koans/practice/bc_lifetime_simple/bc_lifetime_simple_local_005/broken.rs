pub fn aisle_seats(row_widths: &[u32]) -> impl Iterator<Item = u32> + '_ {
    let mut seats = Vec::new();
    let mut first = 1;
    for width in row_widths {
        seats.push(first);
        if *width > 1 {
            seats.push(first + width - 1);
        }
        first += width;
    }
    seats.iter().copied()
}
