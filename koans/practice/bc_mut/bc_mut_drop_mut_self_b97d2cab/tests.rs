#[cfg(test)]
mod tests {
    use super::*;

    fn speaker() -> Speaker {
        Speaker {
            volume: Volume(10),
            safe: (Volume(0), Volume(30)),
        }
    }

    #[test]
    fn turns_within_the_range() {
        let mut s = speaker();
        assert_eq!(s.turn(5), Volume(15));
        assert_eq!(s.turn(-3), Volume(12));
        assert_eq!(s.volume, Volume(12));
    }

    #[test]
    fn stops_at_the_ends() {
        assert_eq!(speaker().turn(100), Volume(30));
        assert_eq!(speaker().turn(-11), Volume(0));
    }
}
