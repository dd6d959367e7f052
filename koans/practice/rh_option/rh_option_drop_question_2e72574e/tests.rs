#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wet_and_dry() {
        let log = BTreeMap::from([(1, 0), (2, 30)]);

        assert!(sky_on(&log, 2) == Some(Sky::Rain));
    }
}
