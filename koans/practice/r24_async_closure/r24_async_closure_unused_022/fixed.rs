use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub struct Invalid {
    pub field: &'static str,
    pub reason: &'static str,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is {}", self.field, self.reason)
    }
}

pub struct Form {
    pub name: String,
    pub seats: u8,
}

impl Form {
    fn validate(&self) -> Result<(), Invalid> {
        if self.name.is_empty() {
            return Err(Invalid {
                field: "name",
                reason: "empty",
            });
        }
        match self.seats {
            0 => Err(Invalid {
                field: "seats",
                reason: "zero",
            }),
            1..=8 => Ok(()),
            _ => Err(Invalid {
                field: "seats",
                reason: "too many",
            }),
        }
    }

    pub async fn send<S>(self, submit: S) -> Result<u32, Invalid>
    where
        S: AsyncFnOnce(Form) -> u32,
    {
        self.validate()?;
        Ok(submit(self).await)
    }
}
