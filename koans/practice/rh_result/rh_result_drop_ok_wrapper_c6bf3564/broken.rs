#[derive(Debug)]
pub enum Fault {
    Missing,
}

pub fn digit_at(digits: &[u32], at: usize) -> Result<u32, Fault> {
    let digit = digits.get(at).ok_or(Fault::Missing)?;

    Ok(*digit)
}

pub fn doubled(digits: &[u32], at: usize) -> Result<u32, String> {
    let digit = digit_at(digits, at).map_err(|e| format!("{:?}", e))?;
    if digit > 4 {
        digit * 2 - 9
    } else {
        digit * 2
    }
}
