#[cfg(test)]
mod tests {
    use super::*;
    fn tank(fish: usize, cleaned: Option<u32>) -> Tank {
        Tank {
            litres: 60,
            cleaned,
            fish: vec!["guppy".into(); fish],
        }
    }
    #[test]
    fn crowded_tanks_more_often() {
        let tanks = [tank(2, Some(10)), tank(4, Some(10)), tank(1, None)];
        assert_eq!(plan(&tanks, 17), [1, 2]);
        assert_eq!(plan(&tanks, 31), [0, 1, 2]);
    }
    #[test]
    fn fresh() {
        assert!(tank(1, Some(3)).freshly_cleaned(3));
        assert!(!tank(1, None).freshly_cleaned(3));
    }
}
