use std::io::{self, Write};

pub trait Step {
    fn notation(&self) -> String;
}

pub struct Turn {
    pub face: char,
    pub quarters: u8,
}

impl Step for Turn {
    fn notation(&self) -> String {
        let suffix = match self.quarters % 4 {
            2 => "2",
            3 => "'",
            _ => "",
        };
        format!("{}{suffix}", self.face)
    }
}

pub fn print<W: Write>(out: &mut W, title: &str, steps: &[Turn]) -> io::Result<usize> {
    writeln!(out, "{title} {}", format!("({} turns)", steps.len()))?;
    for chunk in steps.chunks(4) {
        let row: Vec<String> = chunk.iter().map(Step::notation).collect();
        writeln!(out, "  {}", row.join(" "))?;
    }
    Ok(steps.len())
}
