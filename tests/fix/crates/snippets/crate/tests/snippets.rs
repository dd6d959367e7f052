use snippets::{parse, render, ParseError, Values};

fn filled(template: &str) -> String {
    let values = Values::from([("name", "ann lee"), ("n", "1 2 x 3")]);
    render(&parse(template).unwrap(), &values)
}

#[test]
fn slots() {
    assert_eq!(filled("Hi {name|title}!"), "Hi Ann Lee!");
    assert_eq!(filled("{n|sum}{none}{name|upper|lower}"), "6ann lee");
}

#[test]
fn sections() {
    assert_eq!(filled("{#name}a{#none}b{/}c{/}"), "ac");
}

#[test]
fn errors() {
    assert_eq!(parse("a{b"), Err(ParseError::NoEnd { at: 1 }));
    assert_eq!(parse("{/}"), Err(ParseError::Unopened { at: 0 }));
    assert_eq!(parse("{#x}"), Err(ParseError::Unclosed("x".to_string())));
}
