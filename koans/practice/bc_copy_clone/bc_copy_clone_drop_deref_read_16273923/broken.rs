#[derive(Debug, PartialEq, Clone, Copy)]
pub struct Address<'a> {
    pub user: &'a str,
    pub host: &'a str,
}

impl<'a> TryFrom<&'a str> for Address<'a> {
    type Error = &'static str;

    fn try_from(text: &'a str) -> Result<Self, Self::Error> {
        match text.split_once('@') {
            Some(("", _)) => Err("no user"),
            Some((user, host)) if host.contains('.') => Ok(Address { user, host }),
            Some(_) => Err("no domain"),
            None => Err("no @"),
        }
    }
}

pub fn hosts<'a>(letters: &[&'a str]) -> Vec<&'a str> {
    let mut hosts: Vec<_> = letters
        .iter()
        .filter_map(|l| Some(Address::try_from(l).ok()?.host))
        .collect();
    hosts.dedup();
    hosts
}
