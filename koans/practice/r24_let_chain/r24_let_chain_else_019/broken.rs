pub struct User {
    pub login: String,
    pub mail: Option<String>,
    pub locked: bool,
}

#[derive(Debug, PartialEq)]
pub enum Login {
    Welcome(String),
    Locked,
    Unknown,
}

pub fn sign_in(users: &[User], who: &str) -> Login {
    let found = users
        .iter()
        .find(|u| u.login == who || u.mail.as_deref() == Some(who));
    if who.is_empty() {
        Login::Unknown
    } else {
        if let Some(user) = found
            && !user.locked
        {
            Login::Welcome(user.login.clone())
        } else if found.is_some() {
            Login::Locked
        } else {
            Login::Unknown
        }
    }
}
