use std::rc::Rc;

pub struct Pot {
    pub litres: f32,
    pub glaze: Rc<String>,
}

pub fn throw(sizes: &[f32], glaze: &Rc<String>) -> Option<Pot> {
    let litres = *sizes.first();
    let glaze = Rc::clone(glaze);
    Some(Pot { litres, glaze })
}
