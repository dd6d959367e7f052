use std::rc::Rc;

#[derive(Clone, Default)]
pub struct Sign {
    pub text: String,
    pub size: u8,
}

pub fn repaint(wall: &[Rc<Sign>], size: u8) -> Option<Rc<Sign>> {
    let old = wall.last()?;

    let mut sign = (**old).clone();
    sign.size = size;
    Some(Rc::new(sign))
}
