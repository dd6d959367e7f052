use std::fmt;

pub enum Light {
    On,
}

impl fmt::Display for Light {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let word = if *self == Light::On { "on" } else { "off" };
        write!(f, "lights {word}")
    }
}
