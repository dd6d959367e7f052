#[derive(Debug)]
pub enum Fault {
    Missing,
    TooBig(u32),
}

pub fn digit_at(digits: &[u32], at: usize) -> Result<u32, Fault> {
    let digit = digits.get(at).ok_or(Fault::Missing)?;
    if *digit > 9 {
        return Err(Fault::TooBig(*digit));
    }
    Ok(*digit)
}

pub fn doubled(digits: &[u32], at: usize) -> Result<u32, String> {
    let digit = digit_at(digits, at).map_err(|e| format!("{:?}", e))?;
    Ok(if digit > 4 { digit * 2 - 9 } else { digit * 2 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_card_digits() {
        assert_eq!(digit_at(&[3, 8], 1).unwrap(), 8);
        assert_eq!(doubled(&[3, 8], 0), Ok(6));
        assert_eq!(doubled(&[3, 8], 1), Ok(7));
    }

    #[test]
    fn explains_faults() {
        assert_eq!(doubled(&[3], 1), Err("Missing".to_string()));
        assert_eq!(doubled(&[12], 0), Err("TooBig(12)".to_string()));
    }
}
