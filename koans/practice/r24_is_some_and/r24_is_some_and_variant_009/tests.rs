#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn all_missing() {
        assert_eq!(invalid(&Form::default()), ["name", "email", "age"]);
    }
    #[test]
    fn partly_right() {
        let form = Form {
            name: Some("Jo".into()),
            email: Some("jo.example".into()),
            age: Some(16),
        };
        assert_eq!(invalid(&form), ["email"]);
        assert!(
            invalid(&Form {
                email: Some("a@b".into()),
                ..form
            })
            .is_empty()
        );
    }
}
