#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Heading(f64);

impl From<Heading> for f64 {
    fn from(heading: Heading) -> f64 {
        heading.0
    }
}

impl<T: Into<f64>> From<T> for Heading {
    fn from(degrees: T) -> Heading {
        Heading(degrees.into().rem_euclid(360.0))
    }
}

impl Heading {
    pub fn name(self) -> &'static str {
        let names = ["N", "E", "S", "W"];
        names[((self.0 + 45.0) / 90.0) as usize % 4]
    }
}

pub fn sail(log: &[(i16, f32)]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for &(heading, drift) in log {
        let steered = Heading::from(heading);
        let actual = Heading::from(f64::from(steered) + f64::from(drift));
        names.push(actual.name());
    }
    names
}
