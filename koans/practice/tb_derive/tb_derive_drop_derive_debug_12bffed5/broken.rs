use std::collections::HashMap;

#[derive(Copy, Clone)]
pub enum Spot {
    Corner,
}

pub fn invoice(fees: &HashMap<String, u32>, owner: &str, spot: Spot) -> Result<String, String> {
    let fee = fees.get(owner).ok_or("no such stall")?;
    let due = match spot {
        Spot::Corner => fee + 15,
    };
    Ok(format!("{owner} ({spot:?}): {due}"))
}
