#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_number_are_split() {
        let version = pick("tar@1.4", &[]).unwrap();
        assert_eq!(version.package, "tar");
        assert_eq!(version.number, "1.4");
        assert_eq!(pick("tar", &[]), Err("no version".to_string()));
    }

    #[test]
    fn yanked_version_is_refused() {
        let yanked = [pick("tar@1.3", &[]).unwrap()];
        let result = pick("tar@1.3", &yanked);
        assert_eq!(result, Err("tar 1.3 was pulled".to_string()));
        assert!(pick("zip@1.3", &yanked).is_ok());
    }
}
