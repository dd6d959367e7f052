#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bisects() {
        let mut t = Tasting {
            is_faulty: |b| b >= 37,
            samples: 0,
        };
        assert_eq!(t.first_faulty(0..100), Some(37));
        assert!(t.samples < 9);
        assert_eq!(t.first_faulty(0..20), None);
    }
}
