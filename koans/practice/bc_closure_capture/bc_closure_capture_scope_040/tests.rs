#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_short() {
        let form = Form {
            fields: vec![("name", "Jo"), ("email", "a@b")],
        };
        assert_eq!(
            problems(&form, "Name:2 email:5"),
            ["email needs 5 characters"]
        );
        assert_eq!(problems(&form, "city"), ["city needs 1 characters"]);
        assert_eq!(form.value("name"), "Jo");
    }
}
