use std::collections::HashSet;

pub fn is_valid(row: [u8; 9]) -> bool {
    let digits: Vec<u8> = row.into_iter().filter(|digit| *digit != 0).collect();
    let unique: HashSet<_> = digits.iter().collect();
    unique.len() == digits.len() && digits.iter().all(|digit| *digit <= 9)
}

pub fn complete(mut row: [u8; 9]) -> Option<[u8; 9]> {
    if !is_valid(row) {
        return None;
    }
    let sum: u32 = row.into_iter().map(|digit| u32::from(digit)).sum();
    let mut gaps = row.iter_mut().filter(|digit| **digit == 0);
    let gap = gaps.next()?;
    if gaps.next().is_some() {
        return None;
    }
    *gap = (45 - sum) as u8;
    Some(row)
}
