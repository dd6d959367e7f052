//! tries: send control characters that are no text
//! step: test
//! says: ended early, with status 3

#[test]
fn attack() {
    std::io::stdout().write_all(b"\x9b2J\xff\xfe\x00\x1b]52;c;b3duZWQ=\x07\n").unwrap();
    std::process::exit(3);
}
