#[cfg(test)]
mod tests {
    use super::*;
    const COLD: Freezer = Freezer {
        open_since: None,
        celsius: Some(-18),
        muted_until: None,
    };
    #[test]
    fn rings_for_two_reasons() {
        assert!(!COLD.rings(0));
        assert!(
            Freezer {
                celsius: Some(-4),
                ..COLD
            }
            .rings(0)
        );
        assert!(
            Freezer {
                open_since: Some(10),
                ..COLD
            }
            .rings(71)
        );
        assert!(
            !Freezer {
                open_since: Some(10),
                ..COLD
            }
            .rings(70)
        );
        assert!(Freezer::default().rings(5));
    }
    #[test]
    fn mute() {
        let muted = Freezer {
            celsius: None,
            muted_until: Some(100),
            ..COLD
        };
        assert_eq!(loudest(&[("a", muted), ("b", COLD)], 99), [""; 0]);
        assert_eq!(loudest(&[("a", muted), ("b", COLD)], 100), ["a"]);
    }
}
