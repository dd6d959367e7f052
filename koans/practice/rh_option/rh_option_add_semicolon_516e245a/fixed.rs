/// A checked element symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Element {
    symbol: &'static str,
    weight: u32,
}

const KNOWN: [(&str, u32); 4] = [("H", 1), ("C", 12), ("O", 16), ("Na", 23)];

impl Element {
    pub fn lookup(symbol: &str) -> Option<Element> {
        let found = KNOWN.iter().find(|(known, _)| *known == symbol);
        found.map(|&(symbol, weight)| Element { symbol, weight })
    }
}
