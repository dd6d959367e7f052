#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_loads() {
        let mut full = Vec::new();
        assert_eq!(place(&mut full, "N3"), Ok(1));
        assert_eq!(place(&mut full, "N-1"), Ok(2));
        assert_eq!(place(&mut full, "N3"), Err("N3 is full".to_string()));
        assert_eq!((full[1].floor, full[1].side), (-1, 'N'));
    }

    #[test]
    fn bad_spots() {
        assert_eq!(aim("").err(), Some("no side".to_string()));
        assert_eq!(aim("Stop").err(), Some("bad floor".to_string()));
    }
}
