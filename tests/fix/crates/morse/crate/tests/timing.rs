use morse::{Key, Mark};

fn key(text: &str) -> Key {
    Key::new(text, 60).unwrap()
}

fn longest(texts: &[&str]) -> Option<(u32, Key)> {
    texts
        .iter()
        .map(|text| key(text))
        .map(|key| (key.milliseconds(), key))
        .max()
}

#[test]
fn a_word_takes_as_long_as_its_marks() {
    let key = key("mail");
    let marks = key.into_marks();
    let units: u32 = marks.iter().map(|(Mark::Down(n) | Mark::Up(n))| n).sum();
    assert_eq!(key.milliseconds(), 60 * units);
    assert_eq!(marks.first(), Some(&Mark::Down(3)));
}

#[test]
fn the_longest_is_found() {
    let (milliseconds, found) = longest(&["e", "ooo", "tea"]).unwrap();
    assert_eq!(milliseconds, found.milliseconds());
    assert_eq!(found, key("ooo"));
    assert!(longest(&[]).is_none());
}
