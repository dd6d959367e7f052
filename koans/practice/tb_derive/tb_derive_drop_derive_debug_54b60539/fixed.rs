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
