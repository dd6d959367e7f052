#[cfg(test)]
mod tests {
    use super::*;
    fn flash(millis: u64, bearing: Option<u16>) -> Flash {
        Flash {
            at: Duration::from_millis(millis),
            bearing,
        }
    }
    #[test]
    fn measures() {
        let flashes = [
            flash(0, Some(90)),
            flash(1500, None),
            flash(1000, Some(90)),
            flash(6000, Some(91)),
        ];
        assert_eq!(gaps(&flashes), [1500, 5000].map(Duration::from_millis));
        assert_eq!(period(&flashes), Some(Duration::from_secs(5)));
        assert_eq!(bearings(&flashes), [90, 91]);
    }
    #[test]
    fn a_single_flash() {
        assert_eq!(period(&[flash(1, None)]), None);
    }
}
