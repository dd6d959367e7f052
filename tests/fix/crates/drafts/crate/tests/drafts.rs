use drafts::{Append, Command, Editor, Replace};

#[test]
fn there_and_back() {
    let mut editor = Editor::default();
    editor.run(Append("one".to_string()));
    editor.run(Replace {
        with: "two".to_string(),
    });
    editor.run(Append("!".to_string()));
    assert_eq!(
        (editor.text(), editor.last()),
        ("two!", Some("append \"!\""))
    );
    editor.undo();
    assert_eq!(editor.undo().as_deref(), Some("replace"));
    assert_eq!(editor.text(), "one");
    editor.redo();
    assert_eq!(editor.text(), "two");
}

#[test]
fn several_at_once() {
    let mut editor = Editor::default();
    let commands: Vec<Box<dyn Command>> = vec![
        Box::new(Append("a".to_string())),
        Box::new(Append("b".to_string())),
    ];
    assert_eq!(editor.run_all(commands), "append \"a\", append \"b\"");
    assert_eq!(editor.text(), "ab");
    while editor.undo().is_some() {}
    assert_eq!(editor.text(), "");
    assert!(editor.redo().is_some());
}
