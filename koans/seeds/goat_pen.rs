use std::sync::Arc;

#[derive(PartialEq)]
pub struct Goat {
    pub tag: u32,
    pub name: String,
}

pub fn leads(pen: &[Arc<Goat>], goat: &Goat) -> Option<bool> {
    let leader = pen.first()?;
    Some(**leader == *goat)
}

pub fn register(tag: u32, name: &str) -> Arc<Goat> {
    let name = name.to_string();
    Arc::new(Goat { tag, name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_goat_leads() {
        let pen = [register(8, "Bell"), register(9, "Moss")];
        assert_eq!(leads(&pen, &register(8, "Bell")), Some(true));
        assert_eq!(leads(&pen, &pen[1]), Some(false));
    }

    #[test]
    fn nobody_leads_an_empty_pen() {
        let goat = register(3, "Fern");
        assert_eq!(leads(&[], &goat), None);
        assert_eq!(goat.tag, 3);
        assert_eq!(goat.name, "Fern");
    }
}
