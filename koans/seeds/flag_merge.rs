#[derive(Debug, PartialEq)]
pub struct Flag {
    pub on: bool,
    pub key: String,
}

pub fn flag(line: &str) -> Result<Flag, String> {
    let (name, value) = line.split_once('=').ok_or_else(|| line.to_string())?;
    let (on, key) = (value == "yes", name.trim().to_string());
    Ok(Flag { on, key })
}

pub fn merge(flags: &mut Vec<Flag>, line: &str) -> Result<String, String> {
    let new = flag(line)?;
    flags.retain(|old| old.on && *old != new);
    let report = format!("{} beside {}", new.key, flags.len());
    flags.push(new);
    Ok(report)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        let got = flag("color =yes").unwrap();
        assert_eq!((got.on, got.key.as_str()), (true, "color"));
        assert_eq!(flag("color=no").unwrap().on, false);
        assert_eq!(flag("color"), Err("color".to_string()));
    }

    #[test]
    fn merges() {
        let mut flags = vec![flag("a=no").unwrap(), flag("b=yes").unwrap()];
        assert_eq!(merge(&mut flags, "c=yes"), Ok("c beside 1".to_string()));
        assert_eq!(merge(&mut flags, "b=yes"), Ok("b beside 1".to_string()));
        assert_eq!(flags.len(), 2);
        assert!(merge(&mut flags, "b").is_err());
    }
}
