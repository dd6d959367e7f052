use std::fmt::{Display, Formatter, Result};

pub struct Join<'s, T> {
    items: &'s [T],
    separator: &'s str,
}

pub fn join<'s, T>(items: &'s [T], separator: &'s str) -> Join<'s, T> {
    Join { items, separator }
}

impl<'s, T: Display> Display for Join<'s, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Some((first, rest)) = self.items.split_first() else {
            return f.write_str("nowhere");
        };
        first.fmt(f)?;
        rest.iter()
            .try_for_each(|item| write!(f, "{}{item}", self.separator))
    }
}
