#[derive(Clone, Copy, PartialEq)]
pub enum Ink {
    Red,
    Blue,
}

pub struct Page {
    pub ink: Ink,
    pub rows: u8,
}

pub fn page(inks: &[Ink], rows: &u8) -> Result<Page, String> {
    let ink = *inks.first().ok_or("blank album")?;
    Ok(Page { ink, rows: *rows })
}
