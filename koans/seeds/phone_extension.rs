#[derive(Clone, Debug)]
pub struct Phone {
    pub line: u32,
    pub ext: Option<u16>,
}

pub fn phone(text: &str) -> Option<Phone> {
    let (line, ext) = text.split_once('x')?;
    let line = line.trim().parse().ok()?;
    let ext = ext.parse().ok();
    Some(Phone { line, ext })
}

pub fn desk(text: &str) -> Result<(u32, u16), String> {
    let phone = phone(text).ok_or("odd number")?;
    let ext = phone.ext.ok_or_else(|| format!("{phone:?}"))?;
    Ok((phone.line, ext))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both() {
        assert_eq!(desk("4455 x12"), Ok((4455, 12)));
    }

    #[test]
    fn faults() {
        let shown = "Phone { line: 4455, ext: None }".to_string();
        assert_eq!(desk("4455x"), Err(shown));
        assert_eq!(desk("4455").unwrap_err(), "odd number");
        assert_eq!(desk("axb").unwrap_err(), "odd number");
    }
}
