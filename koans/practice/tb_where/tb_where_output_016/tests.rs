#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn floats() {
        let legs = vec![
            Leg {
                speed: 60.0,
                hours: 0.5,
            },
            Leg {
                speed: 10.0,
                hours: 2.0,
            },
        ];
        assert_eq!(distance(legs), Some(50.0));
    }
    #[test]
    fn none() {
        assert_eq!(distance(Vec::<Leg<u8, u8>>::new()), None);
    }
}
