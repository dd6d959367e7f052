use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub title: String,
    pub column: Option<String>,
    pub points: Option<u32>,
}

pub fn columns(cards: Vec<Card>) -> BTreeMap<String, Vec<Card>> {
    let mut board: BTreeMap<String, Vec<Card>> = BTreeMap::new();
    for card in cards {
        let column = card.column.clone().unwrap_or_else(|| "inbox".to_string());
        board.entry(column).or_insert_with(Vec::new).push(card);
    }
    board
}

pub fn load(board: &BTreeMap<String, Vec<Card>>, column: &str) -> u32 {
    board.get(column).map_or(0, |cards| {
        cards
            .iter()
            .map(|card| {
                if let Some(points) = card.points {
                    points
                } else {
                    0
                }
            })
            .sum()
    })
}
