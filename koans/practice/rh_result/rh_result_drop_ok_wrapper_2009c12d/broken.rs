#[derive(PartialEq, Debug)]
pub enum Stamp {
    Large,
}

pub fn stamp(grams: &u16) -> Result<Stamp, String> {
    match *grams {
        0 => "nothing to send".to_string(),

        _ => Ok(Stamp::Large),
    }
}
