#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tulips() {
        let bed = Bed::empty().with_rows(3).spaced(200, 20).on(Soil::Loam);
        assert_eq!(
            bed,
            Bed {
                rows: 3,
                per_row: 10,
                soil: Soil::Loam
            }
        );
        assert_eq!(bed.plants(), 30);
    }
    #[test]
    fn zero_rows_keeps_one() {
        assert_eq!(Bed::empty().with_rows(0).rows, 1);
    }
}
