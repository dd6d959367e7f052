#[cfg(test)]
mod tests {
    use super::*;

    fn day(label: &str, gusts: &[f32]) -> Day {
        Day {
            label: label.into(),
            gusts: gusts.to_vec(),
        }
    }

    #[test]
    fn over_all_days() {
        assert_eq!(
            strongest_gust(&[day("mon", &[3.5, 9.0]), day("tue", &[8.25])]),
            Some(9.0)
        );
        assert_eq!(
            strongest_gust(&[day("mon", &[3.5]), day("tue", &[8.25])]),
            Some(8.25)
        );
    }

    #[test]
    fn doubtful_days_do_not_count() {
        assert_eq!(
            strongest_gust(&[day("mon?", &[99.0]), day("tue", &[-1.0])]),
            Some(-1.0)
        );
        assert_eq!(strongest_gust(&[day("mon?", &[99.0])]), None);
    }
}
