#[cfg(test)]
mod tests {
    use super::*;
    fn s(length: f32, draught: f32, tugs: u8) -> Ship {
        Ship {
            length,
            draught,
            tugs,
        }
    }
    #[test]
    fn tolls() {
        assert_eq!(toll(&s(90.0, 6.0, 2)), Some(2300));
        assert_eq!(toll(&s(90.0, 13.0, 2)), None);
        assert_eq!(
            queue_toll(&[
                s(20.0, 2.0, 0),
                s(210.0, 9.0, 1),
                s(9.0, 20.0, 0),
                s(9.0, 1.0, 0)
            ]),
            4150
        );
    }
}
