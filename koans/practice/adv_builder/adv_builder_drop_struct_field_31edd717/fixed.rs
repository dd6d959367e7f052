#[derive(PartialEq)]
pub enum Axles {
    Two,
}

pub struct Visit {
    pub axles: Axles,
    pub hours: u16,
}

pub fn visit(axles: Axles, came: u16, left: u16) -> Result<Visit, &'static str> {
    let hours = left.checked_sub(came).ok_or("left before it came")?;
    Ok(Visit { axles, hours })
}
