pub mod speed {
    macro_rules! suffixes {
        ($($suffix:ident = $factor:literal),*) => {
            pub trait Speed {
                $(fn $suffix(self) -> f64;)*
            }

            impl Speed for f64 {
                $(fn $suffix(self) -> f64 {
                    self * $factor
                })*
            }
        };
    }

    suffixes!(knots = 0.5144, kmh = 0.2778, mph = 0.447);
}

use speed::Speed;

pub fn outruns(boat_knots: f64, car_kmh: f64) -> bool {
    boat_knots.knots() > car_kmh.kmh()
}

pub fn flow(mph: f64, cross_section: f64) -> f64 {
    mph.mph() * cross_section
}
