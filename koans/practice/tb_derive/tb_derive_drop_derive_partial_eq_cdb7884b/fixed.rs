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
