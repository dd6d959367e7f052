use std::str::FromStr;

pub struct Limit {
    pub soft: u32,
    pub hard: u32,
}

pub fn parse_limit(text: &str) -> Result<Limit, &'static str> {
    let (left, right) = text.split_once('/').ok_or("no slash")?;
    let limit = Limit {
        soft: u32::from_str(left).map_err(|_| "bad soft")?,
        hard: u32::from_str(right).map_err(|_| "bad hard")?,
    };
    if limit.soft > limit.hard {
        return Err("soft above hard");
    }
    Ok(limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_pair() {
        let limit = parse_limit("256/1024").unwrap_or(Limit { soft: 0, hard: 0 });
        assert_eq!(limit.soft, 256);
        assert_eq!(limit.hard, 1024);
    }

    #[test]
    fn names_the_fault() {
        assert_eq!(parse_limit("7").err(), Some("no slash"));
        assert_eq!(parse_limit("x/7").err(), Some("bad soft"));
        assert_eq!(parse_limit("7/x").err(), Some("bad hard"));
        assert_eq!(parse_limit("8/7").err(), Some("soft above hard"));
    }
}
