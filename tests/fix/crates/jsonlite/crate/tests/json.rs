use jsonlite::{parse, ParseError, Value};

#[test]
fn reads_what_it_prints() {
    let text = r#"{"a":[1,-2,null],"b":{"c":true}}"#;
    assert_eq!(parse(text).unwrap().to_string(), text);
}

#[test]
fn finds_paths() {
    let value = parse(r#"{"a": {"b": "x"}}"#).unwrap();
    assert_eq!(value.at(&["a", "b"]), Some(&Value::Text("x".to_string())));
    assert_eq!(value.at(&["a", "c"]), None);
}

#[test]
fn says_what_is_wrong() {
    assert_eq!(parse("[1"), Err(ParseError::End));
    assert!(matches!(parse("[1 2]"), Err(ParseError::Unexpected(_))));
    assert!(matches!(parse("?"), Err(ParseError::Lex(error)) if error.at == 0));
}
