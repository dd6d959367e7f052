use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct Hand(pub Vec<u8>);

pub fn deal(players: &[&'static str], start: Hand) -> BTreeMap<&'static str, Hand> {
    let mut table = BTreeMap::new();
    for player in players {
        let hand = table.entry(*player).or_insert(start.clone());
        hand.0.push(0);
    }
    table
}
