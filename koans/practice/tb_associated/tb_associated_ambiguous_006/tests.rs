#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn admits() {
        let (seats, refused) = admit::<Cinema>(&["C12", "c1", "D", "A7"]);
        assert_eq!(
            seats,
            [
                Seat {
                    row: 'C',
                    number: 12
                },
                Seat {
                    row: 'A',
                    number: 7
                }
            ]
        );
        assert_eq!(refused, 2);
    }
}
