#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_spots() {
        assert_eq!(aim("").err(), Some("no side".to_string()));
        assert_eq!(aim("Stop").err(), Some("bad floor".to_string()));
    }
}
