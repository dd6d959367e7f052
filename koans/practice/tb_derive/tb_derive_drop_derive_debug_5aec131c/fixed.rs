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
