pub fn position_of_largest<T: PartialOrd>(items: &[T]) -> Option<usize> {
    if items.is_empty() {
        return None;
    }
    let mut largest = 0;
    for i in 1..items.len() {
        if items[i] > items[largest] {
            largest = i;
        }
    }
    Some(largest)
}
