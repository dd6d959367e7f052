macro_rules! shapes {
    ($($kind:ident ( $($side:ident),* ) = $area:expr;)*) => {
        $(
            #[derive(Debug)]
            pub struct $kind {
                pub area: f64,
            }

            impl $kind {
                pub fn cut($($side: f64),*) -> $kind {
                    $kind { area: $area($($side),*) }
                }
            }
        )*
    };
}

shapes! {
    Sheet(width, height) = |w: f64, h: f64| w * h;
    Trapeze(top, bottom, height) = |t: f64, b: f64, h: f64| (t + b) / 2.0 * h;
}

pub fn waste(sheet: Sheet, pieces: &[Trapeze]) -> f64 {
    sheet.area - pieces.iter().map(|piece| piece.area).sum::<f64>()
}

pub fn boat_hull() -> f64 {
    let sides = [Trapeze::cut(1.0, 3.0, 2.0), Trapeze::cut(1.0, 3.0, 2.0)];
    waste(Sheet::cut(5.0, 3.0), &sides)
}
