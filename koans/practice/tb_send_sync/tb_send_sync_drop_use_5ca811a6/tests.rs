#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_biggest_that_is_due() {
        let mut claims = vec![Claim { day: 3, owed: 7.5 }, Claim { day: 2, owed: 4.0 }];
        claims.push(Claim { day: 9, owed: 88.0 });
        let found = worst(&claims, 5).unwrap();
        assert_eq!((found.day, found.owed), (3, 7.5));
    }

    #[test]
    fn falls_back_to_nothing_owed() {
        let nothing = worst(&[], 5).unwrap();
        assert_eq!((nothing.day, nothing.owed), (0, 0.0));
    }

    #[test]
    fn stops_at_what_is_no_number() {
        let owed = f64::NAN;
        assert!(worst(&[Claim { day: 1, owed }], 5).is_none());
    }
}
