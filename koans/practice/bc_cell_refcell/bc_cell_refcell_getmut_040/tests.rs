#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn levels() {
        let mut apiary = Apiary::new([100, 200, 600]);
        assert_eq!(apiary.average(), 300);
        let bees: Vec<u32> = apiary.level().iter().map(|h| h.bees).collect();
        assert_eq!(bees, [100, 200, 450]);
        assert_eq!(apiary.average(), 250);
    }
}
