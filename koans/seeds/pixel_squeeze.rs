use std::num::TryFromIntError;

#[derive(Debug, PartialEq)]
pub struct Pixel {
    pub level: u8,
    pub row: u16,
}

pub fn squeeze(level: i64, row: i64) -> Result<Pixel, TryFromIntError> {
    let level = u8::try_from(level)?;
    let row = u16::try_from(row)?;
    Ok(Pixel { level, row })
}

pub fn skip(pixel: &Pixel, drawn: &[Pixel]) -> bool {
    pixel.level == 0 || pixel.row > 1000 || drawn.contains(pixel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_or_fails() {
        assert_eq!(squeeze(200, 9), Ok(Pixel { level: 200, row: 9 }));
        assert!(squeeze(256, 9).is_err());
        assert!(squeeze(0, -1).is_err());
    }

    #[test]
    fn skips_drawn() {
        let pixel = squeeze(7, 8).unwrap();
        assert!(!skip(&pixel, &[]));
        assert!(skip(&pixel, &[Pixel { level: 7, row: 8 }]));
        assert!(skip(&Pixel { level: 0, row: 8 }, &[]));
        assert!(skip(
            &Pixel {
                level: 1,
                row: 1001
            },
            &[]
        ));
    }
}
