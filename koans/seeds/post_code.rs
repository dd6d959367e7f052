#[derive(Clone)]
pub struct Code {
    pub area: String,
    pub unit: u16,
}

pub fn parse_code(text: &str) -> Option<Code> {
    let gap = text.find(' ')?;
    let area = text[..gap].to_string();
    let unit = text[gap + 1..].parse::<u16>().ok()?;
    Some(Code { area, unit })
}

pub fn first_in(codes: &[Code], area: &str) -> Result<(Code, u16), String> {
    let code = codes.iter().find(|code| code.area == area).ok_or(area)?;
    Ok((code.clone(), code.unit / 100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        let code = parse_code("LS 640").unwrap();
        assert_eq!((code.area.as_str(), code.unit), ("LS", 640));
        assert!(parse_code("LS640").is_none());
        assert!(parse_code("LS six").is_none());
    }

    #[test]
    fn finds_the_first() {
        let codes = [parse_code("YO 120").unwrap(), parse_code("LS 640").unwrap()];
        let (code, hundreds) = first_in(&codes, "LS").unwrap();
        assert_eq!((code.unit, hundreds), (640, 6));
        assert_eq!(first_in(&codes, "BD").err(), Some("BD".to_string()));
    }
}
