#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn all_strong() {
        assert_eq!(
            promote(&[1800]),
            Ok(vec![Member {
                rating: 1800,
                rank: Expert
            }])
        );
    }
    #[test]
    fn one_weak() {
        assert_eq!(promote(&[2000, 1790]), Err(TooWeak(10)));
    }
}
