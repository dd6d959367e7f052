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
    Ok(from == me)
}
