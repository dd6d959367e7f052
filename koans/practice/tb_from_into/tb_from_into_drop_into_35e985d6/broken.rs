use std::thread::{self};

/// Splits a borrowed slice over scoped threads and merges the sums.
pub fn parallel_sum<T>(items: &[T], parts: usize) -> u64
where
    T: Sync + Copy + Into<u64>,
{
    let size = items.len().div_ceil(parts.max(1)).max(1);
    thread::scope(|scope| {
        let handles: Vec<_> = items
            .chunks(size)
            .map(|chunk| scope.spawn(move || chunk.iter().map(|&x| x).sum::<u64>()))
            .collect();
        handles.into_iter().map(|h| h.join().unwrap()).sum()
    })
}
