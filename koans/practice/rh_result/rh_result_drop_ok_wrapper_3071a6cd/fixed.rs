use std::cell::RefCell;

#[derive(Debug)]
pub struct Flask {
    pub sips: RefCell<u16>,
    pub cap: u16,
}

pub fn fill(marks: &[u16]) -> Result<Flask, String> {
    let cap = *marks.iter().max().ok_or("no marks")?;
    let sips = RefCell::new(cap / 3);
    Ok(Flask { sips, cap })
}
