#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prints() {
        let text: Arc<str> = "hello".into();
        let jobs = vec![
            Print {
                text: text.clone(),
                copies: 2,
            },
            Print { text, copies: 1 },
        ];
        assert_eq!(print_elsewhere(jobs), 15);
        assert_eq!(print_elsewhere(vec![]), 0);
    }
}
