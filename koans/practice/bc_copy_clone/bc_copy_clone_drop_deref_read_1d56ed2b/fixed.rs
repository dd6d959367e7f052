use std::rc::Rc;

#[derive(Clone, Debug)]
pub struct Star {
    pub name: String,
    pub planets: u8,
}

pub fn shared_star(name: &str, planets: u8) -> Rc<Star> {
    let name = name.to_string();
    Rc::new(Star { name, planets })
}

pub fn rename(star: &Rc<Star>, name: &str) -> Star {
    let mut copy = (**star).clone();
    copy.name = name.to_string();
    copy
}
