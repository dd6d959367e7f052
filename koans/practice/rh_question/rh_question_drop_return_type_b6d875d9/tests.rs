#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn looks_outward() {
        let outer = Scope {
            vars: HashMap::from([
                ("title", Value::Text("Hi".into())),
                ("tags", Value::Text("none".into())),
            ]),
            parent: None,
        };
        let inner = Scope {
            vars: HashMap::from([("tags", Value::List(vec!["a".into()]))]),
            parent: Some(&outer),
        };
        assert_eq!(inner.text("title"), Some("Hi"));
        assert_eq!(inner.text("tags"), Some("none"));
        assert_eq!(inner.text("x"), None);
        assert_eq!(
            (
                inner.length("tags"),
                inner.length("title"),
                inner.length("x")
            ),
            (1, 2, 0)
        );
    }
}
