#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_by_kind() {
        let haul = pull("ccsc", &[9.0, 80.0], &20.0).ok().unwrap();
        assert_eq!(haul.kinds.len(), 2);
    }

    #[test]
    fn bad_pulls() {
        assert_eq!(pull("c", &[], &20.0).err(), Some("empty net"));
        assert_eq!(pull("c", &[21.0], &20.0).err(), Some("torn net"));
    }
}
