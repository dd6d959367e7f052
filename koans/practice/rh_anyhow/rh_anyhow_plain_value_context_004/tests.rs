#[cfg(test)]
mod tests {
    use super::*;
    fn season(rain: &[u32]) -> Season {
        Season {
            name: "spring".into(),
            rain: rain.to_vec(),
        }
    }
    #[test]
    fn measures() {
        assert_eq!(season(&[2, 9, 4]).mean().unwrap(), 5);
        assert_eq!(season(&[2, 9, 4]).wettest_day().unwrap(), 2);
    }
    #[test]
    fn fails() {
        assert_eq!(
            season(&[]).mean().unwrap_err().to_string(),
            "no measurements in spring"
        );
        assert_eq!(
            season(&[0]).wettest_day().unwrap_err().to_string(),
            "spring was dry"
        );
    }
}
