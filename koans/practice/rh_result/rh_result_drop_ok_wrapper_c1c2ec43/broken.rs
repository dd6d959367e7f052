use std::collections::BinaryHeap;

pub fn most_urgent(levels: &[u8], limit: u8) -> Result<u8, String> {
    let mut heap = BinaryHeap::new();
    for level in levels {
        if *level <= limit {
            heap.push(*level);
        }
    }
    let top = heap.pop().ok_or_else(|| format!("nothing up to {limit}"))?;
    top
}
