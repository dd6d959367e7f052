use std::cmp::Ordering;

pub struct Gear {
    pub teeth: u16,
    pub slow: bool,
}

pub fn choose(a: &u16, b: &u16, slow: &bool) -> Result<Gear, String> {
    let teeth = match a.cmp(b) {
        Ordering::Less => *b,
        Ordering::Greater => *a,
        Ordering::Equal => return Err("twin gears".to_string()),
    };
    Ok(Gear { teeth, slow: *slow })
}
