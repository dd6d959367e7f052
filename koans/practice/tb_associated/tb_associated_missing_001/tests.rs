#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn range() {
        let all: Vec<u32> = Tower::new(7, 6, 50).collect();
        assert_eq!(all.len(), 50);
        assert!(all.iter().all(|p| (1..=6).contains(p)));
        assert_eq!(sixes(7, 50), all.iter().filter(|p| **p == 6).count());
    }
    #[test]
    fn coin() {
        assert_eq!(Tower::new(1, 1, 3).collect::<Vec<_>>(), [1, 1, 1]);
    }
}
