pub fn reseat(seats: &mut [String], a: usize, b: usize) -> bool {
    if a >= seats.len() || b >= seats.len() {
        return false;
    }
    seats.swap(a, b);
    true
}
