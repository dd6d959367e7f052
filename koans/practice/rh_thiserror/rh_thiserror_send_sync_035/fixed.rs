use std::error::Error;

pub type Cause = Box<dyn Error + Send + Sync>;

#[derive(Debug, thiserror::Error)]
#[error("filter {name} failed")]
pub struct FilterError {
    pub name: &'static str,
    #[source]
    pub cause: Cause,
}

pub trait Filter {
    const NAME: &'static str;
    fn apply(&self, samples: &mut [f32]) -> Result<(), Box<dyn Error + Send + Sync>>;
}

pub struct Gain(pub f32);

impl Filter for Gain {
    const NAME: &'static str = "gain";

    fn apply(&self, samples: &mut [f32]) -> Result<(), Cause> {
        for sample in samples {
            *sample *= self.0;
            if sample.abs() > 1.0 {
                return Err("clipped".into());
            }
        }
        Ok(())
    }
}

pub fn run<F: Filter>(filter: &F, samples: &mut [f32]) -> Result<f32, FilterError> {
    match filter.apply(samples) {
        Ok(()) => Ok(samples.iter().fold(0.0, |peak, s| s.abs().max(peak))),
        Err(cause) => Err(FilterError {
            name: F::NAME,
            cause,
        }),
    }
}
