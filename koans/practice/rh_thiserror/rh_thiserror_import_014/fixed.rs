mod errors {
    use thiserror::Error;

    #[derive(Debug, Error)]
    pub enum LoanError {
        #[error("{0} may not leave the house")]
        Fixed(String),
        #[error("insured for {insured}, worth {worth}")]
        Underinsured { insured: u64, worth: u64 },
    }
}

mod loans {
    use super::errors::LoanError;

    pub struct Painting {
        pub title: String,
        pub worth: u64,
        pub movable: bool,
    }

    pub fn lend(painting: &Painting, insured: u64) -> Result<u64, LoanError> {
        if !painting.movable {
            return Err(LoanError::Fixed(painting.title.clone()));
        }
        match insured.checked_sub(painting.worth) {
            Some(spare) => Ok(spare),
            None => Err(LoanError::Underinsured {
                insured,
                worth: painting.worth,
            }),
        }
    }
}

pub use errors::LoanError;
pub use loans::{lend, Painting};
