#[cfg(test)]
mod tests {
    use super::*;
    fn roll() -> Vec<Frame> {
        [(100, false), (200, true), (400, true)]
            .map(|(exposure, keeper)| Frame { exposure, keeper })
            .into()
    }
    #[test]
    fn seeks() {
        let film = roll();
        let first = Loupe::over(&film).seek_keeper().unwrap();
        assert_eq!(first.exposure, 200);
    }
    #[test]
    fn iterates() {
        assert_eq!(Loupe::over(&roll()).collect::<Vec<_>>(), [200, 400]);
    }
}
