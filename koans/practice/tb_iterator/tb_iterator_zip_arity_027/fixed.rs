#[derive(Debug, PartialEq)]
pub enum Strand {
    Same,
    Mutated(Vec<usize>),
    Incomparable,
}

pub fn compare(a: &str, b: &str) -> Strand {
    if a.len() != b.len() {
        return Strand::Incomparable;
    }
    let pairs = a.bytes().zip(b.bytes());
    let changed: Vec<usize> = pairs
        .enumerate()
        .filter(|(_, (x, y))| x != y)
        .map(|(index, _)| index)
        .collect();
    if changed.is_empty() {
        Strand::Same
    } else {
        Strand::Mutated(changed)
    }
}

pub fn transitions(a: &str, b: &str) -> usize {
    let is_transition =
        |(x, y): (char, char)| matches!((x, y), ('A', 'G') | ('G', 'A') | ('C', 'T') | ('T', 'C'));
    a.chars()
        .zip(b.chars())
        .filter(|pair| is_transition(*pair))
        .count()
}
