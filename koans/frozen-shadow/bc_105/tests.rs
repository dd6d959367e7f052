#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wells_are_separate() {
        let mut p = Plate::filled_with(7);
        *p.well('B', 1) = 30;
        *p.well('C', 4) += 1;
        assert_eq!(
            (
                *p.well('A', 4),
                *p.well('B', 1),
                *p.well('B', 2),
                *p.well('C', 4)
            ),
            (7, 30, 7, 8)
        );
        assert_eq!(p.wells.iter().sum::<u32>(), 10 * 7 + 30 + 8);
    }
    #[test]
    fn transfers_what_is_asked() {
        let mut p = Plate::filled_with(100);
        assert_eq!(p.transfer(('A', 1), ('C', 2), 40), 40);
        assert_eq!(
            (*p.well('A', 1), *p.well('C', 2), p.tips_used),
            (60, 140, 1)
        );
        assert_eq!(p.transfer(('C', 2), ('A', 1), 5), 5);
        assert_eq!(
            (*p.well('A', 1), *p.well('C', 2), p.tips_used),
            (65, 135, 2)
        );
    }
    #[test]
    fn cannot_move_more_than_there_is() {
        let mut p = Plate::filled_with(20);
        assert_eq!(p.transfer(('B', 3), ('A', 1), 50), 20);
        assert_eq!((*p.well('B', 3), *p.well('A', 1)), (0, 40));
        assert_eq!(p.transfer(('B', 3), ('A', 1), 1), 0);
        assert_eq!(p.transfer(('A', 1), ('A', 1), 10), 10);
        assert_eq!(*p.well('A', 1), 40);
    }
}
