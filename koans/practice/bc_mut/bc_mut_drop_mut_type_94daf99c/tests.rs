#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn computes() {
        let mut c = HashMap::new();
        assert_eq!(square(&mut c, 12).unwrap(), 144);
        assert_eq!(c[&12], 144);
        assert_eq!(square(&mut c, -3).unwrap(), 9);
    }

    #[test]
    fn uses_cache() {
        let mut c = HashMap::from([(5, 77)]);
        assert_eq!(square(&mut c, 5).unwrap(), 77);
    }

    #[test]
    fn too_large() {
        let mut c = HashMap::new();
        assert!(square(&mut c, 50_000).is_err());
        assert!(c.is_empty());
    }
}
