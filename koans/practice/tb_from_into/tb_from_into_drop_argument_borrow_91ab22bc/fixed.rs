use std::io::{self, BufRead, Write};

/// Copies what lies between the salutation and the first line that starts with "Yours".
pub fn body<R: BufRead, W: Write>(letter: R, mut out: W) -> io::Result<usize> {
    let mut copied = 0;
    for line in letter.lines().skip(1) {
        let line = line?;
        if line.starts_with("Yours") {
            break;
        }
        writeln!(out, "{line}")?;
        copied += 1;
    }
    Ok(copied)
}

pub fn body_text(letter: &str) -> io::Result<String> {
    let mut buffer = Vec::new();
    body(letter.as_bytes(), &mut buffer)?;
    Ok(String::from_utf8_lossy(&buffer).into_owned())
}
