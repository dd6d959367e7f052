#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        let w = vec![std::thread::spawn(|| 4u64), std::thread::spawn(|| 8u64)];
        assert_eq!(gather(w), 12);
        assert_eq!(gather(vec![]), 0);
    }
    #[test]
    fn panics() {
        let w = vec![
            std::thread::spawn(|| 5u64),
            std::thread::spawn(|| panic!("lost")),
        ];
        assert_eq!(gather(w), 5);
    }
}
