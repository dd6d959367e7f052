#[cfg(test)]
mod tests {
    use super::*;
    const GOOD: Spring = Spring {
        wire: 2.0,
        coil: 4.0,
        turns: 5.0,
    };
    #[test]
    fn rates() {
        assert_eq!(GOOD.rate(160.0), Ok(1.0));
        assert_eq!(
            Spring { turns: 0.0, ..GOOD }.rate(1.0),
            Err(Defect::NoTurns)
        );
        assert_eq!(Spring { coil: 50.0, ..GOOD }.rate(1.0), Err(Defect::Slack));
    }
    #[test]
    fn checks() {
        assert!(GOOD.within(160.0, 1.1, 0.2));
        assert!(!GOOD.within(160.0, 2.0, 0.2));
        assert!(GOOD.stiffer_than(&Spring { turns: 9.0, ..GOOD }));
        assert!(!GOOD.stiffer_than(&Spring { turns: 0.5, ..GOOD }));
    }
}
