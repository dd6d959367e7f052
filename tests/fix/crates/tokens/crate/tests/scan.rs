use tokens::{longer, Scanner};

#[test]
fn numbers_and_marks() {
    let texts: Vec<&str> = Scanner::new("12 + (3*4)").map(|token| token.text).collect();
    assert_eq!(texts, ["12", "+", "(", "3", "*", "4", ")"]);
}

#[test]
fn tokens_outlive_the_scanner() {
    let input = String::from("7 - 8");
    let first = Scanner::new(&input).next();
    assert!(first.is_some_and(|token| token.is_number && token.text == "7"));
}

#[test]
fn the_longer_one() {
    assert_eq!(longer("ab", "abc"), "abc");
}
