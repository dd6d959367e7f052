use std::cmp::Ordering;

pub fn parse(version: &str) -> Option<[u32; 3]> {
    let mut parts = version.split('.').map(str::parse::<u32>);
    let version = [parts.next()?.ok(), parts.next()?.ok()?, parts.next()?.ok()?];
    parts.next().is_none().then_some(version)
}

pub fn satisfies(version: &str, requirement: &str) -> bool {
    let (kind, wanted) = match requirement.strip_prefix(">=") {
        Some(rest) => (Ordering::Greater, rest),
        None => (Ordering::Equal, requirement.trim_start_matches('=')),
    };
    let Some(wanted) = parse(wanted) else {
        return false;
    };
    parse(version).is_some_and(|v| v == wanted || v.cmp(&wanted) == kind)
}
