pub struct Hint {
    pub cell: usize,
    pub num: u8,
}

pub fn hint(row: &[u8], pool: &[u8]) -> Result<Hint, &'static str> {
    let cell = row.iter().position(|n| *n == 0).ok_or("row is full")?;
    for num in pool {
        if !row.contains(num) {
            return Ok(Hint { cell, num: *num });
        }
    }
    Err("pool is used up")
}
