#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn uses_latest_rate() {
        let ticks = [
            Tick::Trade { amount: 10.0 },
            Tick::Rate(2.0),
            Tick::Trade { amount: 4.0 },
        ];
        assert_eq!(
            settle(&ticks, 1.5),
            Summary {
                trades: 2,
                total: 22.0
            }
        );
    }
    #[test]
    fn none() {
        assert_eq!(settle(&[Tick::Rate(3.0)], 1.0).trades, 0);
    }
}
