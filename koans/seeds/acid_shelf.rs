use std::sync::Arc;

#[derive(Debug)]
pub struct Shelf {
    pub acids: Vec<String>,
    pub owner: Arc<String>,
}

pub fn stock(shelf: &Shelf, name: &str) -> Result<Shelf, &'static str> {
    let acid = name.strip_suffix(" acid").ok_or("not an acid")?;
    let mut acids = shelf.acids.clone();
    acids.push(acid.to_string());
    let owner = Arc::clone(&shelf.owner);
    Ok(Shelf { acids, owner })
}

pub fn inventory(shelf: &Shelf) -> String {
    format!("{shelf:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty() -> Shelf {
        let acids = Vec::new();
        let owner = Arc::new("Curie".to_string());
        Shelf { acids, owner }
    }

    #[test]
    fn stocks_acids() {
        let shelf = stock(&empty(), "citric acid").unwrap();
        let text = "Shelf { acids: [\"citric\"], owner: \"Curie\" }";
        assert_eq!(inventory(&shelf), text);
    }

    #[test]
    fn refuses_the_rest() {
        assert_eq!(stock(&empty(), "salt").err(), Some("not an acid"));
    }
}
