#[derive(Debug)]
pub enum Fault {
    Empty,
    Short(u32),
}

pub fn draw(cells: &mut Vec<u32>, wanted: &u32) -> Result<u32, Fault> {
    if *wanted == 0 {
        return Ok(0);
    }
    let cell = cells.pop().ok_or(Fault::Empty)?;
    let left = cell.checked_sub(*wanted).ok_or(Fault::Short(cell))?;
    cells.push(left);
    Ok(left)
}
