#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn in_order() {
        let mut work = Inspection::new([4, 2], 9);
        assert_eq!((work.next_frame(), work.next_frame()), (Ok(4), Ok(2)));
        assert_eq!(work.next_frame(), Err(HiveError::Done));
    }
    #[test]
    fn the_queen_waits() {
        let mut work = Inspection::new(1..3, 1);
        assert_eq!(work.next_frame(), Err(HiveError::Queen(1)));
        assert_eq!(work.next_frame(), Ok(2));
    }
}
