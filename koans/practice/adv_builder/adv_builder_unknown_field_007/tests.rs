#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_flashes() {
        let signal = SignalBuilder::start()
            .flash(300)
            .dark(700)
            .flash(300)
            .dark(4700)
            .finish();
        assert_eq!(signal.pattern, "*.*.");
        assert_eq!(signal.period_ms, 6000);
    }
}
