use std::rc::Rc;

#[derive(Clone, Default)]
pub struct Sign {
    pub text: String,
    pub size: u8,
}

pub fn repaint(wall: &[Rc<Sign>], size: u8) -> Option<Rc<Sign>> {
    let old = wall.last()?;
    if old.size == size {
        return Some(Rc::clone(old));
    }
    let mut sign = (**old).clone();
    sign.size = size;
    Some(Rc::new(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_size_is_shared() {
        let wall = [Rc::new(Sign::default())];
        let sign = repaint(&wall, 0).unwrap();
        assert!(Rc::ptr_eq(&sign, &wall[0]));
    }

    #[test]
    fn new_size_is_a_copy() {
        let text = "eggs".to_string();
        let wall = [Rc::new(Sign { text, size: 2 })];
        let sign = repaint(&wall, 9).unwrap();
        assert_eq!((sign.text.as_str(), sign.size), ("eggs", 9));
        assert_eq!(wall[0].size, 2);
    }

    #[test]
    fn bare_wall() {
        let wall = Vec::new();
        assert!(repaint(&wall, 4).is_none());
    }
}
