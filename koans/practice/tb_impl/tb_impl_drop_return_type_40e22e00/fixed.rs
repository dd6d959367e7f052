#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face(u8);

#[derive(Debug, PartialEq)]
pub struct NotAFace(pub i64);

impl TryFrom<i64> for Face {
    type Error = NotAFace;

    fn try_from(pips: i64) -> Result<Face, NotAFace> {
        match u8::try_from(pips) {
            Ok(n @ 1..=6) => Ok(Face(n)),
            _ => Err(NotAFace(pips)),
        }
    }
}

pub fn total(throw: &[i64]) -> Result<u32, NotAFace> {
    let mut sum = 0;
    for &pips in throw {
        sum += u32::from(Face::try_from(pips)?.0);
    }
    Ok(sum)
}
