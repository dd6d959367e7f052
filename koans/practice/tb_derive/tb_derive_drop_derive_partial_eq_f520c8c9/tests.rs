#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_in_the_rack() {
        assert_eq!(can_make(&[Tool::Drill], &[2, 3, 1]), Ok(true));
    }
}
