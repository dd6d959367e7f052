pub mod brackets {
    const PAIRS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];

    fn closing(open: char) -> Option<char> {
        PAIRS.iter().find(|(o, _)| *o == open).map(|(_, c)| *c)
    }

    /// Byte offset of the first bracket that does not match.
    pub fn mismatch(text: &str) -> Option<usize> {
        let mut stack: Vec<(usize, char)> = Vec::new();
        for (at, c) in text.char_indices() {
            if let Some(expected) = closing(c) {
                stack.push((at, expected));
            } else if PAIRS.iter().any(|(_, close)| *close == c)
                && stack.pop().map(|(_, e)| e) != Some(c)
            {
                return Some(at);
            }
        }
        stack.pop().map(|(at, _)| at)
    }
}
