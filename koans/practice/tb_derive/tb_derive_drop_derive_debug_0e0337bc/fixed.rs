use std::borrow::Cow;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    #[default]
    Left,
    Right,
    Centre,
}

pub fn align(line: &str, width: usize, how: Align) -> Cow<'_, str> {
    let length = line.chars().count();
    if length >= width {
        return Cow::Borrowed(line);
    }
    match how {
        Align::Left => Cow::Owned(format!("{line:<width$}")),
        Align::Right => format!("{line:>width$}").into(),
        Align::Centre => format!("{line:^width$}").into(),
    }
}

#[derive(Debug, Clone, Default)]
pub struct Frame {
    pub title: Option<String>,
    pub align: Align,
    pub width: usize,
}
