#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    Missing(&'static str),
    Dry,
}

pub struct Weather {
    pub celsius: Option<f64>,
    pub humidity: Option<f64>,
}

impl Weather {
    fn celsius(&self) -> Result<f64, Problem> {
        Ok(self.celsius.ok_or(Problem::Missing("celsius"))?)
    }

    fn humidity(&self) -> Result<f64, Problem> {
        let percent = self.humidity.ok_or(Problem::Missing("humidity"))?;
        if percent <= 0.0 {
            Err(Problem::Dry)
        } else {
            Ok(percent)
        }
    }

    /// Rule of thumb: one degree for every five percent below saturation.
    pub fn dew_point(&self) -> Result<f64, Problem> {
        let below = (100.0 - self.humidity()?) / 5.0;
        Ok(self.celsius().map(|celsius| celsius - below)?)
    }
}
