#[cfg(test)]
mod tests {
    use super::*;
    struct Keg(u32);
    impl Tap for Keg {
        type Fault = std::num::TryFromIntError;
        fn pour(&mut self, ml: u32) -> Result<(), Self::Fault> {
            self.0 = u32::try_from(i64::from(self.0) - i64::from(ml))?;
            Ok(())
        }
    }
    #[test]
    fn pours() {
        let mut kegs = [Keg(500), Keg(900)];
        assert_eq!(pour_round(&mut kegs, 300).unwrap(), 600);
        assert_eq!((kegs[0].0, kegs[1].0), (200, 600));
    }
    #[test]
    fn empty() {
        assert_eq!(
            pour_round(&mut [Keg(500), Keg(100)], 300)
                .unwrap_err()
                .to_string(),
            "tap 1"
        );
    }
}
