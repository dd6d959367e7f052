use std::fmt;

/// Its debug form is always `***`.
pub struct Password(pub String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("***")
    }
}

/// Its debug form is the part before the `@`.
pub struct Email(pub String);

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.0.split('@').next().unwrap_or(""))
    }
}

pub fn dump(email: &Email, password: &Password) -> String {
    format!("{email:?}/{password:?}")
}
