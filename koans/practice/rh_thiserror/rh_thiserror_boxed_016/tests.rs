#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn accepts_one_mark() {
        assert!(complaints(&[false, true]).is_empty());
    }
    #[test]
    fn complains() {
        assert_eq!(complaints(&[false, false]), ["nothing is marked"]);
        assert_eq!(complaints(&[true, true]), ["2 marks, one allowed"]);
    }
}
