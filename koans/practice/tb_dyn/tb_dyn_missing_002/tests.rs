#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lints() {
        let found = lint_all("ok\n\tlet a;\nlong line here", &[&TooLong(10), &Tabs]);
        assert_eq!(found, ["2: tab", "3: too long"]);
    }
}
