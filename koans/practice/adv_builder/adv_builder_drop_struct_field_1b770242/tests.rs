#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skips_the_cactus() {
        let mut heap = BinaryHeap::from([(2, "fern".to_string()), (9, "cactus".to_string())]);
        let task = next_task(&mut heap).unwrap();

        assert!(heap.is_empty());
    }

    #[test]
    fn runs_out() {
        let mut heap = BinaryHeap::from([(1, "cactus".to_string())]);
        assert_eq!(next_task(&mut heap).err(), Some("no task left".to_string()));
    }
}
