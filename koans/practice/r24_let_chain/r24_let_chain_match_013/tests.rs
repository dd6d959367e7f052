#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn edits_in_the_middle() {
        let mut line = Line::default();
        line.press(Key::Backspace);
        for c in "rst".chars() {
            line.press(Key::Char(c));
        }
        for right in [Some(false), Some(false), None, Some(true), Some(false)] {
            line.press(Key::Arrow(right));
        }
        line.press(Key::Char('u'));
        assert_eq!(line.text(), "rust");
        line.press(Key::Backspace);
        assert_eq!(line.text(), "rst");
    }
}
