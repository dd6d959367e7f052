pub mod units {
    pub fn to_step(grams: f64, step: f64) -> f64 {
        (grams / step).round() * step
    }

    #[macro_export]
    macro_rules! weigh {
        ($($name:literal => $grams:expr),* $(,)?) => {
            vec![$(($name, to_step($grams, 5.0))),*]
        };
    }
}

pub fn scaled_loaf(factor: f64) -> Vec<(&'static str, f64)> {
    weigh! {
        "rye flour" => 412.0 * factor,
        "water" => 331.0 * factor,
        "salt" => 8.0 * factor,
    }
}
