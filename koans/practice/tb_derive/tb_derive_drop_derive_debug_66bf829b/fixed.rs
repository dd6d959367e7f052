use thiserror::Error;

#[derive(Debug, Error, Clone, PartialEq)]
pub enum Fault {
    #[error("wrong figure at {0}")]
    Figure(char),
    #[error("fall")]
    Fall,
    #[error("{seconds} s over time")]
    Overtime { seconds: u32 },
}

fn penalty(fault: &Fault) -> Option<u32> {
    Some(match fault {
        Fault::Fall => return None,
        Fault::Figure(_) => 2,
        Fault::Overtime { seconds } => seconds.div_ceil(4),
    })
}

pub fn score(base: u32, faults: &[Fault]) -> Result<u32, Fault> {
    faults
        .iter()
        .try_fold(base, |score, fault| match penalty(fault) {
            Some(points) => Ok(score.saturating_sub(points)),
            None => Err(fault.clone()),
        })
}
