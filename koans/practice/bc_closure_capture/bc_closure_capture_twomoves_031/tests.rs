#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prints() {
        assert_eq!(print_run(&[10, 5], 3), (5, 36));
        assert_eq!(print_run(&[], 0), (0, 0));
    }
}
