#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_become_errors() {
        assert_eq!(shielded(|| 6 * 7), Ok(42));
        let failed = shielded::<(), _>(|| panic!("no data"));
        assert_eq!(failed, Err(JobError::Panicked("no data".to_string())));
    }
}
