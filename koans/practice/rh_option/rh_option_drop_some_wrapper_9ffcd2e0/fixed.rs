#[derive(Clone, Debug, PartialEq)]
pub struct Entry(pub &'static str, pub u32);

pub fn defend_title(table: &mut [Entry]) -> Option<u32> {
    let (champion, challengers) = table.split_first_mut()?;
    challengers.sort_by_key(|entry| std::cmp::Reverse(entry.1));
    champion.1 += 3;
    Some(champion.1)
}
