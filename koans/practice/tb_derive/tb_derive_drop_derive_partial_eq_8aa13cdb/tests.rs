#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_skies() {
        assert!(!gloomy(&report(vec![Cloud::Stratus], &[2]).unwrap()));
        assert!(report(vec![], &[]).is_none());
    }
}
