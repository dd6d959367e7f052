#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shares() {
        assert_eq!(share(&[1000, 500], &[10, 10], 4), Ok(300));
        assert_eq!(share(&[1000], &[], 3), Ok(334));
        assert_eq!(
            share(&[1000], &[30, 25], 3),
            Err(BillError::TooManyDiscounts { total: 55 })
        );
        assert_eq!(share(&[1000], &[], 0), Err(BillError::NoGuests));
    }
}
