#[derive(Debug, PartialEq)]
pub struct SeatError;

pub type Seat<T> = Result<T, SeatError>;

pub fn positions(labels: &[&str]) -> Seat<Vec<(usize, usize)>> {
    labels
        .iter()
        .map(|label| {
            let letter = label.bytes().next_back().ok_or(SeatError)?;
            let row: usize = label[..label.len() - 1].parse()?;
            Ok((row, usize::from(letter - b'A')))
        })
        .collect()
}
