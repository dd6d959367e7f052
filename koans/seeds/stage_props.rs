use std::rc::Rc;

#[derive(Debug)]
pub struct Prop {
    pub name: String,
    pub scene: u8,
}

pub fn keep(shelf: &mut Vec<Rc<Prop>>, name: String, scene: u8) -> Rc<Prop> {
    let prop = Rc::new(Prop { name, scene });
    shelf.push(Rc::clone(&prop));
    prop
}

pub fn fetch(shelf: &mut Vec<Rc<Prop>>) -> Result<String, String> {
    let prop = shelf.pop().ok_or("shelf is empty")?;
    Ok(format!("{prop:?}, {} users", Rc::strong_count(&prop)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_a_prop() {
        let mut shelf = Vec::new();
        let prop = keep(&mut shelf, "skull".to_string(), 5);
        assert_eq!(shelf.len(), 1);
        assert_eq!((prop.name.as_str(), prop.scene), ("skull", 5));
    }

    #[test]
    fn fetches_the_last_prop() {
        let mut shelf = Vec::new();
        let _fan = keep(&mut shelf, "fan".to_string(), 2);
        let text = fetch(&mut shelf).unwrap();
        assert_eq!(text, "Prop { name: \"fan\", scene: 2 }, 2 users");
        assert!(fetch(&mut shelf).is_err());
    }
}
