macro_rules! grams {
    (@sum $total:expr;) => { $total };
    (@sum $total:expr; $amount:literal kg, $($rest:tt)*) => {
        grams!(@sum $total + $amount * 1000.0; $($rest)*)
    };
    (@sum $total:expr; $amount:literal g, $($rest:tt)*) => {
        grams!(@sum $total + $amount; $($rest)*)
    };
    ($($parts:tt)*) => { grams!(@sum 0; $($parts)*) };
}

pub fn pizza_dough() -> f64 {
    grams!(1.5 kg, 950.0 g, 30.0 g,)
}

pub fn balls(dough: f64, each: f64) -> usize {
    (dough / each).floor() as usize
}
