//! tries: use the log's own markup
//! step: test
//! says: panicked at .*: \[/bold\]\[red\]

#[test]
fn attack() {
    panic!("[/bold][red]passed[/red][link=file:///etc/passwd]x[/link]");
}
