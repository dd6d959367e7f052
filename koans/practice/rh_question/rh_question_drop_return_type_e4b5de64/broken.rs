use std::fmt;

pub struct Highlight<'a> {
    line: &'a str,
    from: usize,
    to: usize,
}

pub fn find<'a>(line: &'a str, needle: &str) {
    let from = line.find(needle)?;
    Some(Highlight {
        line,
        from,
        to: from + needle.len(),
    })
}

impl fmt::Display for Highlight<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (head, rest) = self.line.split_at(self.from);
        let (hit, tail) = rest.split_at(self.to - self.from);
        if f.alternate() {
            write!(f, "{head}*{hit}*{tail}")
        } else {
            write!(f, "{hit}")
        }
    }
}
