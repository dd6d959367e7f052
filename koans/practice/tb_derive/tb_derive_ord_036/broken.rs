pub fn middle<T: Copy, const N: usize>(mut items: [T; N]) -> Option<T> {
    if N == 0 {
        return None;
    }
    let half = N / 2;
    let (_, found, _) = items.select_nth_unstable(half);
    Some(*found)
}
