#[derive(Debug, PartialEq)]
pub struct Offer<'a> {
    pub fruit: &'a str,
    pub cents: u32,
}

/// Lines without a readable price are skipped.
pub fn offers(board: &str) -> Vec<Offer<'_>> {
    board
        .lines()
        .filter_map(|line| {
            let (fruit, price) = line.rsplit_once(' ')?;
            let Ok(cents) = price.trim_end_matches('c').parse() else {
                return None;
            };
            Some(Offer { fruit, cents })
        })
        .collect()
}

pub fn cheapest(board: &str) -> Option<&str> {
    offers(board)
        .into_iter()
        .min_by_key(|o| o.cents)
        .map(|o| o.fruit)
}
