#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_in_parts() {
        let items: Vec<u32> = (1..=100).collect();
        assert_eq!(parallel_sum(&items, 3), 5050);
        assert_eq!(parallel_sum::<u8>(&[], 0), 0);
    }
}
