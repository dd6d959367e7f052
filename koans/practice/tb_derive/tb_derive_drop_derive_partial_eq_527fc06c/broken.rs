use std::cmp::Ordering;

#[derive(Clone, Copy)]
pub struct Score {
    pub style: f32,
    pub rhythm: f32,
}

pub fn judge(left: &Score, right: &Score) -> Result<Ordering, String> {
    if left == right {
        return Err("a tie, dance again".to_string());
    }
    let order = left.style.partial_cmp(&right.style).ok_or("bad style")?;
    Ok(order.then(left.rhythm.total_cmp(&right.rhythm)))
}
