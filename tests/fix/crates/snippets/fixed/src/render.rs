use std::collections::HashMap;

use crate::filters::filter;
use crate::Piece;

pub type Values<'a> = HashMap<&'a str, &'a str>;

/// The text; slots without a value are empty, sections without one are left out.
pub fn render(pieces: &[Piece], values: &Values<'_>) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Slot { name, filters } => {
                let value = values.get(name.as_str()).copied().unwrap_or_default();
                let found = filters.iter().filter_map(|name| filter(name));
                out.push_str(&found.fold(value.to_string(), |text, change| change(&text)));
            }
            Piece::Section(name, inner) => {
                if values.contains_key(name.as_str()) {
                    out.push_str(&render(inner, values));
                }
            }
        }
    }
    out
}
