use std::fmt;

macro_rules! angle {
    ($($name:ident wraps $inner:ty, in $unit:literal);+ $(;)?) => {
        $(
            #[derive(Debug, Clone, Copy)]
            pub struct $name(pub $inner);

            impl fmt::Display for $inner {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    let [whole, minutes] = *self;
                    write!(f, "{whole}{}{minutes:02}'", $unit)
                }
            }
        )+
    };
}

angle! {
    Declination wraps [i16; 2], in "°";
    Ascension wraps [u8; 2], in "h";
}

pub fn entry(star: &str, up: Declination, around: Ascension) -> String {
    format!("{star:<8}{} {}", around.0, up.0)
}
