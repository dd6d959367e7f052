#[derive(Clone, Debug)]
pub struct Release {
    pub number: u16,
    pub tag: Option<String>,
}

pub fn parse_release(text: &str) -> Option<Release> {
    let mut parts = text.strip_prefix('v').split('-');
    let number = parts.next()?.parse().ok()?;
    let tag = parts.next().map(|tag| tag.to_string());
    Some(Release { number, tag })
}
