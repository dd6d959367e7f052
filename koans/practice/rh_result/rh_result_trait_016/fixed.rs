#[derive(Debug, PartialEq)]
pub enum Sector {
    North,
    East,
    South,
    West,
}

#[derive(Debug, PartialEq)]
pub struct OutOfCircle(pub i32);

impl TryFrom<i32> for Sector {
    type Error = OutOfCircle;

    fn try_from(degrees: i32) -> Result<Self, Self::Error> {
        let sector = match degrees {
            0..=44 | 315..=359 => Sector::North,
            45..=134 => Sector::East,
            135..=224 => Sector::South,
            225..=314 => Sector::West,
            wild => return Err(OutOfCircle(wild)),
        };
        Ok(sector)
    }
}

pub fn faces(bearings: &[i32], wanted: &Sector) -> usize {
    bearings
        .iter()
        .filter(|&&b| Sector::try_from(b).as_ref() == Ok(wanted))
        .count()
}
