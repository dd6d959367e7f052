#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn milestones() {
        assert_eq!(milestone("km 17").unwrap(), 17);
        assert_eq!(milestone(" 240 ").unwrap(), 240);
        assert!(milestone("hut").is_err());
    }
    #[test]
    fn stage_lengths() {
        assert_eq!(stage_length("km 4", "km 19").unwrap(), 15);
        assert_eq!(stage_length("30", "km 8").unwrap(), 22);
    }
    #[test]
    fn bad_milestones_are_reported() {
        assert!(stage_length("lake", "km 2").is_err());
        assert!(stage_length("km 2", "").is_err());
        assert!(longest_stage(&[("1", "2"), ("3", "ridge")]).is_err());
    }
    #[test]
    fn longest() {
        assert_eq!(
            longest_stage(&[("0", "12"), ("12", "31"), ("31", "40")]).unwrap(),
            19
        );
        assert_eq!(longest_stage(&[("9", "2")]).unwrap(), 7);
        assert_eq!(longest_stage(&[]).unwrap(), 0);
    }
}
