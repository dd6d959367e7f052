pub trait Indicator {
    type Colour: Clone + PartialEq + fmt::Debug;
    fn colour(&self, excess: f64) -> Self::Colour;
}

pub struct Litmus;

impl Indicator for Litmus {
    type Colour = &'static str;
    fn colour(&self, excess: f64) -> &'static str {
        match excess {
            e if e > 0.0 => "red",

            _ => "purple",
        }
    }
}
