#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn days() {
        let r = Reservoir {
            level: 10,
            inflow: vec![5, 0, 0, 20],
        };
        assert_eq!(r.dry_day(7), Some(2));
        assert_eq!(r.dry_day(3), None);
        assert!(r.sustainable(4) && !r.sustainable(9));
    }
}
