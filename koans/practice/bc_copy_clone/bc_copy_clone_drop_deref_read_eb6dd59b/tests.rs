#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settles_the_biggest_first() {
        let mut fines = open_book(vec![3, 12, 5]);
        assert_eq!(settle(&mut fines, 20), Some(8));
        assert_eq!(settle(&mut fines, 8), Some(3));
        assert_eq!((fines.paid, fines.heap.len()), (17, 1));
    }

    #[test]
    fn leaves_what_it_cannot_settle() {
        let mut fines = open_book(vec![9]);
        assert_eq!(settle(&mut fines, 8), None);
        assert_eq!(fines.paid, 0);
        assert_eq!(settle(&mut open_book(vec![]), 8), None);
    }
}
