#[derive(PartialEq)]
pub struct Size {
    pub tall: usize,
    pub wide: usize,
}

pub fn measure(rows: &[Vec<i64>]) -> Result<Size, &'static str> {
    let wide = rows.first().ok_or("no rows")?.len();
    let tall = rows.len();
    Ok(Size { tall, wide })
}

pub fn shared_cells(a: &[Vec<i64>], b: &[Vec<i64>]) -> Result<usize, &'static str> {
    let size = measure(a)?;
    if size != measure(b)? {
        return Err("sizes differ");
    }
    Ok(size.tall * size.wide)
}
