#[derive(Debug)]
pub struct Row {
    pub cents: i64,
    pub text: String,
}

pub fn check_row(line: &str) -> Result<String, String> {
    let (text, digits) = line.split_once(';').ok_or("no semicolon")?;
    let cents = digits.parse().map_err(|_| format!("bad sum {digits}"))?;
    let text = text.to_uppercase();
    let row = Row { cents, text };
    if row.cents < 0 {
        return Err(format!("{row:?}"));
    }
    Ok(format!("{} = {}", row.text, row.cents))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_a_good_row() {
        assert_eq!(check_row("paint;450"), Ok("PAINT = 450".to_string()));
        assert_eq!(check_row("tip;0"), Ok("TIP = 0".to_string()));
    }

    #[test]
    fn names_what_is_wrong() {
        assert_eq!(check_row("paint"), Err("no semicolon".to_string()));
        assert_eq!(check_row("paint;x"), Err("bad sum x".to_string()));
        let want = "Row { cents: -3, text: \"OIL\" }";
        assert_eq!(check_row("oil;-3"), Err(want.to_string()));
    }
}
