#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pays() {
        let mut m = Meter::Coins {
            paid: 0,
            minutes: 2,
        };
        assert_eq!(m.pay(53), 3);
        assert_eq!(
            m,
            Meter::Coins {
                paid: 50,
                minutes: 12
            }
        );
        let mut c = Meter::Card(10);
        assert_eq!(c.pay(7), 0);
        assert_eq!(c, Meter::Card(17));
        assert_eq!(Meter::Broken.pay(9), 9);
    }
}
