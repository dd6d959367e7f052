#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums_up() {
        let errors = [
            BookingError::Occupied { room: 12, until: 9 },
            BookingError::TooShort { nights: 1 },
            BookingError::Occupied { room: 4, until: 3 },
        ];
        let summary: Summary = errors.iter().collect();
        assert_eq!(
            summary,
            Summary {
                rooms: vec![12, 4],
                latest: 9,
                short: 1
            }
        );
    }
    #[test]
    fn empty() {
        assert_eq!([].iter().collect::<Summary>(), Summary::default());
    }
}
