use std::fmt;

pub struct Secret<T>(T);

impl<T> Secret<T> {
    pub fn hide(value: T) -> Secret<T> {
        Secret(value)
    }

    pub fn reveal(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<secret>")
    }
}

pub fn login(user: &str, password: Secret<String>) -> (String, bool) {
    let line = format!("{user}:{password:?}");
    let password: String = password.reveal();
    (line, password.len() >= 8)
}
