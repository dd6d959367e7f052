#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn slopes() {
        let terrain = Terrain::new(3, &[&[0, 2, 5], &[9, 9, 1]]).unwrap();
        assert_eq!(terrain.slope(1, 0), Some(3));
        assert_eq!(terrain.slope(1, 1), Some(-8));
        assert_eq!(terrain.slope(2, 0), None);
        assert!(Terrain::new(2, &[&[1]]).is_none());
    }
}
