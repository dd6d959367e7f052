use std::fmt;
use std::str::FromStr;
use std::{fmt, io};

/// A mail address; only those with an @ exist.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email(String);

#[derive(Debug, PartialEq, Eq)]
pub struct EmailError;

impl fmt::Display for EmailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no mail address")
    }
}

impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, EmailError> {
        match text.split_once('@') {
            Some((user, host)) if !user.is_empty() && host.contains('.') => {
                Ok(Email(text.to_lowercase()))
            }
            _ => Err(EmailError),
        }
    }
}

impl Email {
    pub fn host(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, host)| host)
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub name: String,
    pub email: Option<Email>,
    pub tags: Vec<String>,
}

impl Contact {
    pub fn new(name: &str) -> Self {
        Contact {
            name: name.to_string(),
            email: None,
            tags: Vec::new(),
        }
    }

    pub fn with_email(mut self, email: &str) -> Result<Self, EmailError> {
        self.email = email.parse()?;
        Ok(self)
    }

    pub fn tagged(mut self, tag: impl Into<String>) -> Self {
        self.tags.push(tag.into());
        self
    }
}
