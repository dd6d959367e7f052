#[derive(PartialEq)]
pub struct Sum(pub u8);

pub fn checked(block: &[u8]) -> Result<Sum, &'static str> {
    let (last, body) = block.split_last().ok_or("empty block")?;
    let mut total: u8 = 0;
    for byte in body {
        total = total.wrapping_add(*byte);
    }
    if Sum(total) != Sum(*last) {
        return Err("corrupt block");
    }
    Ok(Sum(total))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_blocks() {
        assert_eq!(checked(&[3, 4, 7]).map(|s| s.0), Ok(7));
        assert_eq!(checked(&[255, 2, 1]).map(|s| s.0), Ok(1));
    }

    #[test]
    fn bad_blocks() {
        assert_eq!(checked(&[]).err(), Some("empty block"));
        assert_eq!(checked(&[3, 4, 8]).err(), Some("corrupt block"));
    }
}
