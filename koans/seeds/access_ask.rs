#[derive(PartialEq, Eq, Debug)]
pub enum Access {
    Read,
    Write,
}

pub fn access(text: &str) -> Result<Access, String> {
    match text.strip_prefix('+').ok_or("no plus")? {
        "r" => Ok(Access::Read),
        "w" => Ok(Access::Write),
        other => Err(format!("no access {other}")),
    }
}

pub fn allows(owned: &Access, text: &str) -> Result<bool, String> {
    Ok(access(text)? == *owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_letters() {
        assert_eq!(access("+r"), Ok(Access::Read));
        assert_eq!(access("+w"), Ok(Access::Write));
        assert_eq!(access("w"), Err("no plus".to_string()));
        assert_eq!(access("+z"), Err("no access z".to_string()));
    }

    #[test]
    fn compares() {
        assert_eq!(allows(&Access::Write, "+w"), Ok(true));
        assert_eq!(allows(&Access::Write, "+r"), Ok(false));
        assert!(allows(&Access::Read, "r").is_err());
    }
}
