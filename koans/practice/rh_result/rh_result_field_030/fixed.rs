use std::num::ParseIntError;

#[derive(Debug, PartialEq, Default)]
pub struct Geometry {
    pub width: u16,
    pub height: u16,
    pub left: i16,
    pub top: i16,
}

#[derive(Debug, PartialEq)]
pub enum GeometryError {
    Separator(char),
    Number(ParseIntError),
}

impl From<ParseIntError> for GeometryError {
    fn from(error: ParseIntError) -> Self {
        GeometryError::Number(error)
    }
}

pub fn geometry(arg: &str) -> Result<Geometry, GeometryError> {
    let (size, place) = arg.split_once('@').unwrap_or((arg, "0,0"));
    let (w, h) = size.split_once('x').ok_or(GeometryError::Separator('x'))?;
    let (l, t) = place.split_once(',').ok_or(GeometryError::Separator(','))?;
    Ok(Geometry {
        width: w.parse()?,
        height: h.parse()?,
        left: l.parse()?,
        top: t.parse()?,
    })
}
