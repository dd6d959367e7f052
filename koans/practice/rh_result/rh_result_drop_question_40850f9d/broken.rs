pub fn countdown(start: &str) -> Result<Vec<u8>, String> {
    let top: u8 = start.trim().parse().map_err(|_| "not a small number");
    Ok((0..=top).rev().collect())
}

fn main() -> Result<(), String> {
    for number in countdown("3")? {
        println!("{number}");
    }
    let short = countdown("1")?;
    if short.len() != 2 {
        return Err(format!("unexpected length {}", short.len()));
    }
    Ok(())
}
