use std::fmt;

pub struct Secret(String);

impl Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.0.chars().take(2).collect();
        write!(f, "{shown}***")
    }
}

#[derive(Debug)]
pub struct Login {
    pub user: String,
    pub token: Option<Secret>,
}

impl Login {
    pub fn guest() -> Login {
        Login {
            user: "guest".into(),
            token: None,
        }
    }

    pub fn with_token(self, token: &str) -> Login {
        Login {
            token: Some(Secret(token.to_string())),
            ..self
        }
    }
}
