#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short() {
        assert_eq!(
            poster("gig", &["8 pm"]),
            vec!["===", "GIG", "* 8 pm", "==="]
        );
    }

    #[test]
    fn empty() {
        assert_eq!(poster("fair!", &[]), vec!["=====", "FAIR!", "====="]);
    }
}
