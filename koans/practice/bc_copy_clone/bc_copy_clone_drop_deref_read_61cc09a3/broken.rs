use std::rc::Rc;

pub struct Smoker {
    pub fuel: Rc<i64>,
    pub lit: bool,
}

pub fn light(jars: &[Rc<i64>], jar: &usize) -> Option<Smoker> {
    let fuel = Rc::clone(jars.get(jar)?);
    let lit = *fuel > 0;
    Some(Smoker { fuel, lit })
}
