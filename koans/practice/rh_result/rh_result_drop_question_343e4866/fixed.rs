use std::error::Error;

fn amount(raw: &[u8]) -> Result<i64, Box<dyn Error>> {
    let text = std::str::from_utf8(raw)?;
    Ok(text.trim().parse()?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let opening = amount(b"1200\n")?;
    let change = amount(b" -450")?;
    println!("closing balance {}", opening + change);
    Ok(())
}
