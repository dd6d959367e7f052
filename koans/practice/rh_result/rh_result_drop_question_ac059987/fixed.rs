#[derive(Debug, PartialEq, Clone)]
pub enum Thread {
    Linen,
    Wool(u8),
}

pub fn close_row(row: &[Thread]) -> Result<Vec<Thread>, String> {
    let edge = row.first().ok_or("the row is empty")?;
    let mut closed = row.to_vec();
    closed.push(edge.clone());
    Ok(closed)
}
