#[derive(Debug)]
pub struct Overflow;

pub fn invoice_total(lines: &[(u32, u32)]) -> Result<u32, Overflow> {
    let mut total = 0u32;
    for &(quantity, price) in lines {
        let cost = quantity.checked_mul(price).ok_or(Overflow)?;
        total = total.checked_add(cost).ok_or(Overflow)?;
    }
    Ok(total)
}
