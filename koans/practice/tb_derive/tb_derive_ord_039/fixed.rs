use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub fn top_n<T: Ord>(stream: impl Iterator<Item = T>, n: usize) -> Vec<T> {
    let mut heap = BinaryHeap::with_capacity(n + 1);
    for item in stream {
        heap.push(Reverse(item));
        if heap.len() > n {
            heap.pop();
        }
    }
    heap.into_sorted_vec().into_iter().map(|r| r.0).collect()
}
