#[cfg(test)]
mod tests {
    use super::*;
    fn brightness(shades: &[u8]) -> u32 {
        shades.iter().map(|shade| u32::from(*shade)).sum()
    }
    #[test]
    fn shades_come_from_the_palette() {
        let job = |dots: &[usize]| Job {
            palette: [10, 200, 255][..].into(),
            dots: dots.to_vec(),
        };
        assert_eq!(job(&[0, 1, 1]).shades(), [10, 200, 200]);
        assert_eq!(job(&[2, 7]).shades(), [255]);
        assert!(job(&[]).shades().is_empty());
    }
    #[test]
    fn finds_the_best_row() {
        let rows = [vec![0, 1], vec![2, 2], vec![1, 0, 0]];
        assert_eq!(best_row(&rows, &[1, 20, 30], brightness), Some(1));
        assert_eq!(best_row(&rows, &[90, 1, 2], brightness), Some(2));
        assert_eq!(
            best_row(&rows, &[9, 1, 8], |shades| 99 - brightness(shades)),
            Some(0)
        );
        assert_eq!(best_row(&[], &[1], brightness), None);
    }
    #[test]
    fn rows_are_measured_away_from_the_caller() {
        fn on_a_worker(shades: &[u8]) -> u32 {
            u32::from(std::thread::current().name().is_none()) * brightness(shades)
        }
        assert_eq!(
            best_row(&[vec![0], vec![1], vec![0]], &[4, 9], on_a_worker),
            Some(1)
        );
    }
}
