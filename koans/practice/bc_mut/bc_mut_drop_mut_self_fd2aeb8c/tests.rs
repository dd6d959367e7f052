#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records() {
        let mut r = Recorder::default();
        assert_eq!(r.record(&[Sample::Level(3)]), 1);
        assert_eq!(r.record(&[Sample::Gap("cut".into()), Sample::Level(-1)]), 3);
        assert_eq!(r.0[1], Sample::Gap("cut".into()));
        assert_eq!(r.0[2], Sample::Level(-1));
    }

    #[test]
    fn nothing() {
        let mut r = Recorder::default();
        assert_eq!(r.record(&[]), 0);
    }
}
