#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_marks() {
        assert_eq!(grade_of("50"), Ok(Grade::Pass));
        assert_eq!(grade_of("49"), Ok(Grade::Fail));
        assert_eq!(grade_of("good"), Err("not a mark".to_string()));
    }
}
