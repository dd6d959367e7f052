use std::iter::Peekable;

pub struct Cursor<I: Iterator> {
    items: Peekable<I>,
}

impl<I: Iterator> Cursor<I> {
    pub fn new(items: I) -> Self {
        Cursor {
            items: items.peekable(),
        }
    }

    pub fn looking_at(&mut self, test: impl FnOnce(&I::Item) -> bool) -> bool {
        self.items.peek().map_or(false, test)
    }

    pub fn take_while(&mut self, test: impl Fn(&I::Item) -> bool) -> Vec<I::Item> {
        std::iter::from_fn(|| self.items.next_if(&test)).collect()
    }
}

pub fn number(text: &str) -> Option<u32> {
    let mut cursor = Cursor::new(text.chars());
    let negative = cursor
        .items
        .peek()
        .copied()
        .filter(|sign| *sign == '-')
        .is_some();
    if negative || !cursor.looking_at(char::is_ascii_digit) {
        return None;
    }
    cursor
        .take_while(char::is_ascii_digit)
        .into_iter()
        .collect::<String>()
        .parse()
        .ok()
}
