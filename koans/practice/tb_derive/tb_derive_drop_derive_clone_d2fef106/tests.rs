#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn grades() {
        assert_eq!(grade_for(2000), Some(Grade("G02".into())));
        assert_eq!(grade_for(99_000), Some(Grade("G05".into())));
        assert_eq!(grade_for(100), None);
    }
}
