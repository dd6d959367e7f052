#[derive(PartialEq)]
pub enum Crop {
    Beans,
    Kale,
    Fallow,
}

pub fn plant(field: &mut Vec<Crop>, crop: Crop) -> Result<usize, String> {
    let last = field.last().ok_or("unknown history")?;
    if *last == crop {
        return Err("same crop twice".to_string());
    }
    field.push(crop);
    Ok(field.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crops_must_change() {
        let mut field = vec![Crop::Fallow];
        assert_eq!(plant(&mut field, Crop::Beans), Ok(2));
        assert!(plant(&mut field, Crop::Beans).is_err());
        assert_eq!(plant(&mut field, Crop::Kale), Ok(3));
    }

    #[test]
    fn new_field_has_no_history() {
        let mut field = Vec::new();
        assert!(plant(&mut field, Crop::Kale).is_err());
        assert!(field.is_empty());
    }
}
