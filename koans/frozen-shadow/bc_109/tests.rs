#[cfg(test)]
mod tests {
    use super::*;
    fn fields(beats: &[u16], threshold: u16) -> (u32, u32, u16, u32) {
        let s = sum_up(beats, threshold);
        (s.easy, s.hard, s.peak, s.lost)
    }
    #[test]
    fn splits_at_the_threshold() {
        assert_eq!(fields(&[90, 139, 140, 171, 100], 140), (3, 2, 171, 0));
        assert_eq!(fields(&[60], 60), (0, 1, 60, 0));
    }
    #[test]
    fn lost_beats_are_only_counted() {
        assert_eq!(fields(&[0, 80, 0, 0], 100), (1, 0, 80, 3));
        assert_eq!(fields(&[], 100), (0, 0, 0, 0));
    }
    #[test]
    fn effort_is_a_percentage() {
        assert_eq!(effort(&sum_up(&[90, 150, 160, 0, 170], 140)), 75);
        assert_eq!(
            effort(&Session {
                easy: 2,
                hard: 1,
                peak: 9,
                lost: 5
            }),
            33
        );
        assert_eq!(effort(&sum_up(&[0], 140)), 0);
    }
}
