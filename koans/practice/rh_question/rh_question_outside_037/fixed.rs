use std::io::{self, Write};

fn line<W: Write>(out: &mut W, item: &str, grams: u32) -> io::Result<u32> {
    writeln!(out, "{item:.<12}{grams:>5} g")?;
    Ok(grams)
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let tent = line(&mut out, "tent", 1850)?;
    let stove = line(&mut out, "stove", 230)?;
    line(&mut out, "together", tent + stove)?;
    Ok(())
}
