#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn seats() {
        let mut r = Room {
            seats: vec![2, 4, 6],
            taken: vec![1],
        };
        assert_eq!(r.first_free(3), Some(2));
        assert_eq!(r.seat(&[2, 3, 1]), [1]);
        assert_eq!(r.taken, [1, 0, 2]);
    }
}
