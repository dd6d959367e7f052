use std::ops::Mul;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metres(pub f64);

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SquareMetres(pub f64);

impl Mul for Metres {
    type Output = SquareMetres;

    fn mul(self, other: Metres) -> SquareMetres {
        SquareMetres(self.0 * other.0)
    }
}

impl Mul<f64> for SquareMetres {
    type Output = SquareMetres;

    fn mul(self, factor: f64) -> SquareMetres {
        SquareMetres(self.0 * factor)
    }
}

pub fn tiles(width: Metres, depth: Metres, waste: f64) -> SquareMetres {
    let floor = width * depth;
    floor * (1.0 + waste)
}
