fn main() -> Result<(), ()> {
    Ok(())
}
