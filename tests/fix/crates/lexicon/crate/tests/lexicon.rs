use lexicon::index::longest_repeated;
use lexicon::{Index, Interner};

#[test]
fn words_are_numbered_once() {
    let mut words = Interner::default();
    let (a, b) = (words.intern("one"), words.intern("two"));
    assert_eq!((words.intern("one"), words.len()), (a, 2));
    assert_eq!(words.word(b), "two");
    assert!(words.known("three").is_none() && !words.is_empty());
}

#[test]
fn lines_of_words() {
    let text = "a rose, a stone\nno rose\nstone and a stone";
    let index = Index::of(text);
    assert_eq!(index.lines("rose"), [1, 2]);
    assert_eq!(index.lines("stone"), [1, 3]);
    assert_eq!(index.lines("lily"), [] as [usize; 0]);
    assert_eq!(index.repeated(), ["a", "rose", "stone"]);
    assert_eq!(longest_repeated(text), Some("stone"));
}
