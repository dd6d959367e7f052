#[derive(Debug, Clone, PartialEq)]
pub struct Bargain<'f> {
    pub thing: &'f str,
    pub euros: u32,
}

fn bargain(line: &str) -> Option<Bargain<'_>> {
    let (thing, price) = line.rsplit_once(' ')?;
    let euros = price.strip_suffix('€')?.parse().ok()?;
    Some(Bargain {
        thing: thing.trim_end_matches([' ', '.']),
        euros,
    })
}

pub fn bargains(flyer: &str, budget: u32) -> Vec<Bargain<'_>> {
    let mut found: Vec<_> = flyer
        .lines()
        .filter_map(bargain)
        .filter(|b| b.euros <= budget)
        .collect();
    found.sort_by_key(|bargain| bargain.euros);
    found
}

pub fn total(flyer: &str) -> u32 {
    flyer
        .lines()
        .filter_map(|line| Some(bargain(line)?.euros))
        .sum()
}
