use std::cmp::Ordering;

pub fn due(list: &[u32], index: usize) -> Option<u32> {
    let when = list.get(index)?;
    Some(*when)
}

pub fn state(list: &[u32], index: usize, now: u32) -> Result<&'static str, usize> {
    let when = due(list, index).ok_or(index)?;
    match now.cmp(&when) {
        Ordering::Less => Ok("later"),
        Ordering::Equal => Ok("now"),
        Ordering::Greater => Ok("missed"),
    }
}
