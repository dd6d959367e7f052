pub fn shares<T: Clone>(
    tasks: &[&'static str],
    empty: T,
    add: fn(&T, &str),
    hands: usize,
) -> Vec<T> {
    let mut loads = vec![empty; hands];
    for (i, task) in tasks.iter().enumerate() {
        add(&mut loads[i % hands], task);
    }
    loads
}

pub fn letters_per_hand(tasks: &[&'static str], hands: usize) -> Vec<usize> {
    shares(tasks, 0, |sum, task| *sum += task.len(), hands)
}
