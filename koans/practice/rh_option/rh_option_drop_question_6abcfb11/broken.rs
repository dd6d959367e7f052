pub struct Crate {
    pub width: u16,
    pub height: u16,
    pub count: u16,
}

pub fn shelf_area(crates: &[Crate]) -> Option<u16> {
    let mut area = 0u16;
    for Crate {
        width,
        height,
        count,
    } in crates
    {
        let one = width.checked_mul(*height);
        area = area.checked_add(one.checked_mul(*count)?)?;
    }
    Some(area)
}
