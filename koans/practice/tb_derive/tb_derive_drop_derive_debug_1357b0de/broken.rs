use std::cell::RefCell;

pub struct Flask {
    pub sips: RefCell<u16>,
    pub cap: u16,
}

pub fn fill(marks: &[u16]) -> Result<Flask, String> {
    let cap = *marks.iter().max().ok_or("no marks")?;
    let sips = RefCell::new(cap / 3);
    Ok(Flask { sips, cap })
}

pub fn label(flask: &Flask, thirst: &u16) -> String {
    let enough = *flask.sips.borrow() > *thirst && flask.cap > 9;
    format!("{:?} {}", flask, enough)
}
