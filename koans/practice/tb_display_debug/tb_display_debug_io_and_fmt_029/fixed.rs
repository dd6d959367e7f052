use std::fmt;
use std::io::{self, Write};

pub enum Stitch {
    Knit(u8),
    Purl(u8),
}

impl fmt::Display for Stitch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (letter, count) = match self {
            Stitch::Knit(count) => ('k', count),
            Stitch::Purl(count) => ('p', count),
        };
        write!(f, "{letter}{count}")
    }
}

pub fn export(rows: &[Vec<Stitch>], out: &mut impl Write) -> io::Result<usize> {
    for (number, row) in rows.iter().enumerate() {
        write!(out, "row {}:", number + 1)?;
        for stitch in row {
            write!(out, " {stitch}")?;
        }
        writeln!(out)?;
    }
    out.flush()?;
    Ok(rows.len())
}
