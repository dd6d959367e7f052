#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn merges() {
        assert_eq!(
            merge(&["Abe", "Ida"], &["Bo", "Ida", "Zoe"]),
            ["Abe", "Bo", "Ida", "Zoe"]
        );
        assert_eq!(merge::<u8>(&[], &[4, 4, 5]), [4, 5]);
    }
}
