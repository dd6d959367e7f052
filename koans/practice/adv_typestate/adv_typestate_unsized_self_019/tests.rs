#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn needs_two_approvals() {
        assert!(is_online(&[0, 2, 5]));
        assert!(!is_online(&[0, 1]));
        assert!(!is_online(&[]));
    }
}
