#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Folio(pub u16);

pub fn missing(found: &[Folio], last: Folio) -> Vec<Folio> {
    let mut gaps = Vec::new();
    let mut sorted: Vec<u16> = found.iter().map(|folio| folio.0).collect();
    sorted.sort_unstable();
    for number in 1..=last.0 {
        if sorted.binary_search(number).is_err() {
            gaps.push(Folio(number));
        }
    }
    gaps
}
