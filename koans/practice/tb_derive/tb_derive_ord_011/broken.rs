pub fn sorted_copy<T: Clone>(items: &[T], descending: bool) -> Vec<T> {
    let mut copy = items.to_vec();
    copy.sort();
    if descending {
        copy.reverse();
    }
    copy
}
