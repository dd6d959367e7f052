use std::num::ParseIntError;

#[derive(PartialEq, Eq, Debug)]
pub struct Shade {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

pub fn in_stock(vats: &[Shade], code: &str) -> Result<bool, ParseIntError> {
    let red = u8::from_str_radix(code, 16)?;
    let shade = Shade {
        red,
        green: red / 2,
        blue: 255 - red,
    };
    Ok(vats.contains(&shade))
}
