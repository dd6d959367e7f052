#[derive(Debug)]
pub enum Fault {
    Missing,
    TooBig(u32),
}

pub fn digit_at(digits: &[u32], at: usize) -> Result<u32, Fault> {
    let digit = digits.get(at).ok_or(Fault::Missing)?;
    if *digit > 9 {
        return Err(Fault::TooBig(digit));
    }
    Ok(*digit)
}
