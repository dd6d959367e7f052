use std::sync::Mutex;

#[derive(Debug)]
pub enum Move {
    In(u32),
}

pub fn apply(stock: &Mutex<u32>, step: &Move) -> Result<String, String> {
    let mut boxes = stock.lock().map_err(|_| "stock is broken")?;
    match step {
        Move::In(count) => *boxes += count,
    }
    Ok(format!("{:?} leaves {}", step, boxes))
}
