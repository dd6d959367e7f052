#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Heading(f64);

impl From<Heading> for f64 {
    fn from(heading: Heading) -> f64 {
        heading.0
    }
}

impl Heading {
    pub fn new<T: Into<f64>>(degrees: T) -> Heading {
        Heading(degrees.into().rem_euclid(360.0))
    }

    pub fn name(self) -> &'static str {
        let names = ["N", "E", "S", "W"];
        names[((self.0 + 45.0) / 90.0) as usize % 4]
    }
}

pub fn sail(log: &[(i16, f32)]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for &(heading, drift) in log {
        let steered = Heading::new(heading);
        let actual = Heading::new(f64::from(steered) + f64::from(drift));
        names.push(actual.name());
    }
    names
}
