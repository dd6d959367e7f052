#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples() {
        let mut s = Sensor {
            config: Config {
                gain: 3,
                offset: -1,
            },
            value: 0,
        };
        assert_eq!(s.sample(4), 11);
        assert_eq!(s.value, 11);
        assert_eq!(s.sample(0), -1);
    }

    #[test]
    fn other_gain() {
        let mut t = Sensor {
            config: Config { gain: 1, offset: 5 },
            value: 9,
        };
        assert_eq!(t.sample(2), 7);
    }
}
