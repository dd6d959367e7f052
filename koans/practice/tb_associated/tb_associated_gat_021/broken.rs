pub trait Lend {
    type Lent;

    fn lend(&mut self) -> Option<Self::Lent<'_>>;
}

pub struct Lines {
    text: String,
    at: usize,
    buffer: String,
}

impl Lines {
    pub fn of(text: &str) -> Self {
        Lines {
            text: text.to_string(),
            at: 0,
            buffer: String::new(),
        }
    }
}

impl Lend for Lines {
    type Lent<'s> = &'s str;

    fn lend(&mut self) -> Option<&str> {
        let line = self.text[self.at..].split_inclusive('\n').next()?;
        self.at += line.len();
        self.buffer.clear();
        self.buffer.push_str(line.trim_end());
        Some(&self.buffer)
    }
}

pub fn count<L: Lend>(mut source: L, keep: impl Fn(L::Lent<'_>) -> bool) -> usize {
    let mut kept = 0;
    while let Some(item) = source.lend() {
        kept += usize::from(keep(item));
    }
    kept
}
