pub fn reseat(seats: &mut [String], a: usize, b: usize) -> bool {
    if a >= seats.len() || b >= seats.len() {
        return false;
    }
    let left = &mut seats[a];
    let right = &mut seats[b];
    std::mem::swap(left, right);
    true
}
