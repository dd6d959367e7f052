#[derive(Clone, Debug)]
pub struct Release {
    pub number: u16,
    pub tag: Option<String>,
}

pub fn parse_release(text: &str) -> Option<Release> {
    let mut parts = text.strip_prefix('v')?.split('-');
    let number = parts.next()?.parse().ok()?;
    let tag = parts.next().map(|tag| tag.to_string());
    Some(Release { number, tag })
}

pub fn renumbered(draft: &Release, free: &[u16]) -> Option<Release> {
    let mut copy = draft.clone();
    copy.number = *free.first()?;
    Some(copy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_releases() {
        let release = parse_release("v12-beta").unwrap();
        assert_eq!(release.number, 12);
        assert_eq!(release.tag, Some("beta".to_string()));
        assert_eq!(parse_release("v3").unwrap().tag, None);
        assert!(parse_release("3").is_none());
        assert!(parse_release("vx").is_none());
    }

    #[test]
    fn takes_the_first_free_number() {
        let draft = parse_release("v1-rc").unwrap();
        let next = renumbered(&draft, &[4, 5]).unwrap();
        assert_eq!((next.number, next.tag), (4, Some("rc".to_string())));
        assert!(renumbered(&draft, &[]).is_none());
    }
}
