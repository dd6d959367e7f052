#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tolls() {
        assert_eq!(road::toll(&Kind::Car { caravan: true }), 18);
        assert_eq!(
            takings(&[Kind::Bike, Kind::Coach(40), Kind::Car { caravan: false }]),
            92
        );
    }
}
