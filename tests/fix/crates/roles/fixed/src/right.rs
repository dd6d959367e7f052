use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    Read,
    Write,
    Delete,
}

/// Something that may be done to things whose names begin in one way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Right {
    pub action: Action,
    pub prefix: String,
}

impl Right {
    pub fn new(action: Action, prefix: &str) -> Self {
        Right {
            action,
            prefix: prefix.to_string(),
        }
    }

    pub fn allows(&self, action: Action, name: &str) -> bool {
        self.action == action && name.starts_with(&self.prefix)
    }
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.action {
            Action::Read => "read",
            Action::Write => "write",
            Action::Delete => "delete",
        };
        write!(f, "{verb} {}*", self.prefix)
    }
}
