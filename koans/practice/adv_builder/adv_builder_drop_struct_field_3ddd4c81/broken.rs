use std::sync::Arc;

#[derive(Debug)]
pub struct Shelf {
    pub owner: Arc<String>,
}

pub fn stock(shelf: &Shelf, name: &str) -> Result<Shelf, &'static str> {
    let acid = name.strip_suffix(" acid").ok_or("not an acid")?;
    let mut acids = shelf.acids.clone();
    acids.push(acid.to_string());
    let owner = Arc::clone(&shelf.owner);
    Ok(Shelf { acids, owner })
}
