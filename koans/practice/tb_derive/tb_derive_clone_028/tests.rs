#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drifts() {
        let c = [
            (
                7,
                Calibration {
                    offset: 1.0,
                    gain: 2.0,
                },
            ),
            (
                9,
                Calibration {
                    offset: 0.0,
                    gain: 1.0,
                },
            ),
        ];
        let d = detune(&c, 0, 0.5);
        assert_eq!(d.0, 7);
        assert_eq!(d.1.offset, 1.5);
        assert_eq!(c[0].1.offset, 1.0);
        assert_eq!(detune(&c, 1, -2.0).1.offset, -2.0);
    }

    #[test]
    fn reads() {
        assert_eq!(
            read(
                &(
                    1,
                    Calibration {
                        offset: 1.0,
                        gain: 2.0
                    }
                ),
                4.0
            ),
            6.0
        );
        assert_eq!(
            read(
                &(
                    1,
                    Calibration {
                        offset: 0.0,
                        gain: 3.0
                    }
                ),
                4.0
            ),
            12.0
        );
    }
}
