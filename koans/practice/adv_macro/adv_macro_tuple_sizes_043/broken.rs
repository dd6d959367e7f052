pub trait Point: Copy {
    fn plus(self, other: Self) -> Self;
    fn scaled(self, factor: f64) -> Self;
}

macro_rules! tuple_points {
    ($(($($axis:tt),+): ($($number:ty),+)),+ $(,)?) => {
        $(impl Point for ($($number,)+) {
            fn plus(self, other: Self) -> Self {
                ($(self.$axis + other.$axis,)+)
            }

            fn scaled(self, factor: f64) -> Self {
                ($(self.$axis * factor,)+)
            }
        })+
    };
}

tuple_points! {
    (0, 1): (f64, f64),
    (0, 1, 2): (f64, f64, f32),
}

pub fn centre<P: Point>(points: &[P]) -> Option<P> {
    let sum = points.iter().copied().reduce(P::plus)?;
    Some(sum.scaled(1.0 / points.len() as f64))
}

pub fn hover_point(drones: &[(f64, f64, f64)]) -> (f64, f64, f64) {
    centre(drones).unwrap_or((0.0, 0.0, 10.0))
}
