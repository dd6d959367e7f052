#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn last_in_first_out() {
        let mut stack = Stack::default();
        stack.push("Ida");
        stack.push("Max");
        assert_eq!(stack.peek(), Some("Max"));
        assert_eq!(
            (stack.pop(), stack.pop(), stack.pop()),
            (Some("Max"), Some("Ida"), None)
        );
    }
}
