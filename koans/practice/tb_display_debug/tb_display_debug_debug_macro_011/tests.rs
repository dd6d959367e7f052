#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn masked() {
        let login = Login::guest().with_token("abcdef");
        assert_eq!(
            format!("{login:?}"),
            "Login { user: \"guest\", token: Some(ab***) }"
        );
    }
    #[test]
    fn guest() {
        assert_eq!(format!("{:?}", Login::guest().token), "None");
    }
}
