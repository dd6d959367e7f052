use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadgeError {
    Unreadable,
    Revoked { since: u16 },
}

pub trait Directory {
    fn level(&self, badge: &str) -> Result<u8, BadgeError>;
}

impl Directory for HashMap<String, Result<u8, u16>> {
    fn level(&self, badge: &str) -> Result<u8, BadgeError> {
        match self.get(badge) {
            None => Err(BadgeError::Unreadable),
            Some(Ok(level)) => Ok(*level),
            Some(Err(since)) => Err(BadgeError::Revoked { since: *since }),
        }
    }
}

pub struct Door<'d, D> {
    pub directory: &'d D,
    pub level: u8,
}

impl<D: Directory> Door<'_, D> {
    pub fn opens_for(&self, badge: &str) -> bool {
        self.directory
            .level(badge)
            .map_or(false, |level| level >= self.level)
    }
}
