#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn round_trip() {
        let log = Log::pack(&[3, 700, 65_535]).unwrap();
        assert_eq!(log.depths().collect::<Vec<_>>(), [3, 700, 65_535]);
    }
    #[test]
    fn too_deep() {
        assert!(Log::pack(&[65_536]).is_err());
    }
}
