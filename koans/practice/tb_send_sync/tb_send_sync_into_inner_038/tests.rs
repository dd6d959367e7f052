#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bound() {
        assert_eq!(
            bind(vec!["once".into(), "".into(), "the end".into()]),
            "Once | (blank) | The end"
        );
    }
}
