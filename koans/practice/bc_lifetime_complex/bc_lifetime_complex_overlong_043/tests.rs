#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fills() {
        let mut row = [Seat::Free; 4];
        assert_eq!(fill(&mut row, &[(1, 2), (2, 3), (3, 1)]), 2);
        assert_eq!(row[2], Seat::Taken(3));
        assert_eq!(row[3], Seat::Free);
    }
    #[test]
    fn gaps() {
        let mut row = [Seat::Taken(0), Seat::Free];
        assert_eq!(Planner::for_row(&mut row).gap(1), Some(1));
    }
}
