pub fn run_lengths<T: PartialEq>(items: &[T]) -> Vec<(T, usize)> {
    let mut runs = Vec::new();
    let mut start = 0;
    for i in 1..=items.len() {
        if i == items.len() || items[i] != items[start] {
            runs.push((items[start].clone(), i - start));
            start = i;
        }
    }
    runs
}
