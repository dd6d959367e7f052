#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans() {
        let p = plan(&[1, 7]);
        assert!(p[1] == Seat::Taken && p[7] == Seat::Taken && p[0] == Seat::Free);
        assert_eq!(free_seats(&p), 6);
    }

    #[test]
    fn counts() {
        assert_eq!(free_seats(&plan(&[])), 8);
        assert_eq!(free_seats(&plan(&[0, 0, 2, 3])), 5);
    }
}
