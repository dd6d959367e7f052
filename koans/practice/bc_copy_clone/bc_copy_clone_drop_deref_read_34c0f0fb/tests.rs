#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_row() {
        assert_eq!(first_after_swap(&[]), Err("empty row".to_string()));
    }
}
