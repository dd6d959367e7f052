use std::rc::Rc;

#[derive(Debug)]
pub struct Sheet {
    pub cells: Vec<i64>,
}

pub fn doubled(shared: Rc<Sheet>) -> Result<Sheet, Rc<Sheet>> {
    let mut sheet = Rc::try_unwrap(shared)?;
    for cell in sheet.cells.iter_mut() {
        *cell *= 2;
    }
    Ok(sheet)
}
