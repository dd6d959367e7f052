pub mod synop {
    pub trait Describe {
        fn describe(&self) -> String;
    }

    impl Describe for u8 {
        fn describe(&self) -> String {
            let sky = match self {
                0..=2 => "clear",
                3..=6 => "cloudy",
                7 | 8 => "overcast",
                _ => "obscured",
            };
            format!("{sky} ({self} oktas)")
        }
    }
}

use synop::Describe;

pub fn bulletin(oktas: &[u8]) -> String {
    oktas
        .iter()
        .map(|code| code.describe())
        .collect::<Vec<_>>()
        .join(", then ")
}
