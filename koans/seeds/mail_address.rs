#[derive(Debug, PartialEq)]
pub struct Address {
    pub user: String,
    pub host: String,
}

pub fn parse_address(text: &str) -> Result<Address, String> {
    let (user, host) = text.split_once('@').ok_or("no at sign")?;
    Ok(Address {
        user: user.to_lowercase(),
        host: host.to_lowercase(),
    })
}

pub fn is_own(me: &Address, sender: &str) -> Result<bool, String> {
    let from = parse_address(sender)?;
    Ok(from == *me)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_without_case() {
        let me = parse_address("Eva@post.org").unwrap();
        assert_eq!((me.user.as_str(), me.host.as_str()), ("eva", "post.org"));
        assert_eq!(is_own(&me, "EVA@Post.org"), Ok(true));
        assert_eq!(is_own(&me, "eva@mail.org"), Ok(false));
    }

    #[test]
    fn needs_an_at_sign() {
        let me = parse_address("a@b").unwrap();
        assert_eq!(is_own(&me, "nobody"), Err("no at sign".to_string()));
    }
}
