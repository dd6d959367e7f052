use std::fmt;

pub fn csv_line<W: fmt::Write>(out: &mut W, fields: &[&str]) -> fmt::Result {
    for (i, field) in fields.iter().enumerate() {
        if i > 0 {
            out.write_char(';')?;
        }
        out.write_str(field)?;
    }
    out.write_char('\n')
}

pub fn table(rows: &[&[&str]]) -> Result<String, fmt::Error> {
    let mut text = String::new();
    for row in rows {
        csv_line(&mut text, row)?;
    }
    Ok(text)
}
