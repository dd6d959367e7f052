use std::fmt::Write;

/// Things that can be written as JSON.
pub trait ToJson {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result;
}

impl ToJson for str {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_char('"')?;
        for c in self.chars() {
            match c {
                '"' | '\\' => write!(out, "\\{c}")?,
                '\n' => out.write_str("\\n")?,
                c if c.is_control() => write!(out, "\\u{:04x}", c as u32)?,
                c => out.write_char(c)?,
            }
        }
        out.write_char('"')
    }
}
