#[cfg(test)]
mod tests {
    use super::*;
    fn car(plate: &'static str, cm_high: u32, gas: bool) -> Vehicle {
        Vehicle {
            plate,
            cm_high,
            cm_long: 450,
            gas,
        }
    }
    #[test]
    fn boards_in_order() {
        let (used, refused) = board(
            1000,
            &[
                car("A", 150, false),
                car("B", 150, false),
                car("C", 150, false),
            ],
        );
        assert_eq!((used, refused), (900, vec![Refusal::TooLong("C")]));
    }
    #[test]
    fn refuses() {
        let (_, refused) = board(9000, &[car("A", 500, false), car("B", 150, true)]);
        assert_eq!(refused, [Refusal::TooHigh("A"), Refusal::Dangerous("B")]);
        assert_eq!(refused[1].to_string(), "B carries gas");
    }
}
