use std::rc::Rc;

pub struct Pot {
    pub litres: f32,
    pub glaze: Rc<String>,
}

pub fn throw(sizes: &[f32], glaze: &Rc<String>) -> Option<Pot> {
    let litres = *sizes.first()?;
    let glaze = Rc::clone(glaze);
    Some(Pot { litres, glaze })
}

pub fn clay(pot: &Pot) -> f32 {
    if *pot.glaze == "salt" {
        return pot.litres * 3.0;
    }
    pot.litres * 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clay_by_glaze() {
        let salt = Rc::new("salt".to_string());
        let ash = Rc::new("ash".to_string());
        assert_eq!(clay(&throw(&[1.5, 9.0], &salt).unwrap()), 4.5);
        assert_eq!(clay(&throw(&[1.5], &ash).unwrap()), 3.0);
    }

    #[test]
    fn no_size() {
        let ash = Rc::new("ash".to_string());
        assert!(throw(&[], &ash).is_none());
    }
}
