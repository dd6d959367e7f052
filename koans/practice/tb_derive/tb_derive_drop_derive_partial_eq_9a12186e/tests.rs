#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn editing() {
        assert!(can_edit(&[READ | SHARE, READ | WRITE | SHARE]));
        assert!(!can_edit(&[READ, WRITE]));
    }
}
