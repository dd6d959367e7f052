use std::sync::atomic::{AtomicU32, Ordering};

static DELIVERED: AtomicU32 = AtomicU32::new(0);

fn deliver(street: &str, house: &str) -> Result<String, ParseIntError> {
    let house: u32 = house.parse()?;
    DELIVERED.fetch_add(1, Ordering::SeqCst);
    let side = if house % 2 == 0 { "left" } else { "right" };
    Ok(format!("{street} {house}, {side}"))
}

fn main() -> Result<(), ParseIntError> {
    let first = deliver("Elm Road", "12")?;
    let second = deliver("Canal Street", "7")?;
    println!("{first}\n{second}");
    Ok(())
}
