#[cfg(test)]
mod tests {
    use super::*;

    fn clock(timers: &[(u64, u8)]) -> BinaryHeap<Reverse<Timer>> {
        timers
            .iter()
            .map(|&(due, id)| Reverse(Timer { due, id }))
            .collect()
    }

    #[test]
    fn earliest_rings_first() {
        let mut c = clock(&[(30, 1), (10, 2), (20, 3)]);
        assert!(ring(&mut c, 9).is_empty());
        assert_eq!(ring(&mut c, 20), [2, 3]);
        assert_eq!(ring(&mut c, 99), [1]);
        assert!(c.is_empty());
    }

    #[test]
    fn ties_ring_by_id() {
        assert_eq!(ring(&mut clock(&[(5, 9), (5, 4)]), 5), [4, 9]);
    }
}
