use std::collections::BTreeSet;

#[derive(Debug)]
pub struct SoldOut;

pub fn book(free: &BTreeSet<u16>, party: usize) -> Result<Vec<u16>, SoldOut> {
    if free.len() < party {
        return Err(SoldOut);
    }
    let mut seats = vec![];
    for _ in 0..party {
        seats.push(free.pop_first().ok_or(SoldOut)?);
    }
    Ok(seats)
}
