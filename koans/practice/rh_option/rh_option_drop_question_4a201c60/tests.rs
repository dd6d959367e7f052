#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thick_stratus_is_gloomy() {
        let low = report(vec![Cloud::Cirrus, Cloud::Stratus], &[3, 8]).unwrap();
        assert_eq!(low.oktas, 8);
    }

    #[test]
    fn other_skies() {
        assert!(report(vec![], &[]).is_none());
    }
}
