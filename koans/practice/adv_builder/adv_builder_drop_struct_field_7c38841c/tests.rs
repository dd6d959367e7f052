#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn labels() {
        let night = Night {
            cloud: 10,
            moon: 0.2,
            wind: 3.0,
        };
        assert_eq!(label(night), "deep sky");
        assert_eq!(label(Night { moon: 0.9, ..night }), "planets");
        assert_eq!(
            dome(&[
                night,
                Night { cloud: 90, ..night },
                Night {
                    wind: 20.0,
                    ..night
                }
            ]),
            "O--"
        );
    }
}
