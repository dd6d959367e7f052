pub fn run_lengths<T: PartialEq>(items: &[T]) -> Vec<usize> {
    let mut runs = Vec::new();
    let mut previous: Option<&T> = None;
    for item in items {
        match (previous, runs.last_mut()) {
            (Some(p), Some(n)) if *p == *item => *n += 1,
            _ => runs.push(1),
        }
        previous = item;
    }
    runs
}
