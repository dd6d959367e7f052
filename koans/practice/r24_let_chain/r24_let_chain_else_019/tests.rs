#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn by_name_or_mail() {
        let user = |login: &str, mail: Option<&str>, locked| User {
            login: login.into(),
            mail: mail.map(Into::into),
            locked,
        };
        let users = [user("eve", Some("e@x.org"), false), user("mal", None, true)];
        assert_eq!(sign_in(&users, "e@x.org"), Login::Welcome("eve".into()));
        assert_eq!(sign_in(&users, "mal"), Login::Locked);
        assert_eq!(sign_in(&users, "who"), Login::Unknown);
        assert_eq!(sign_in(&users, ""), Login::Unknown);
    }
}
