#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn harvests() {
        let mut f = Field::new(vec![vec![3, 9], vec![8]]);
        assert_eq!(f.harvest(|h| *h > 5), [9, 8]);
        assert_eq!(f.harvest(|h| *h > 5), []);
        assert_eq!(f.census(), 3);
    }
}
