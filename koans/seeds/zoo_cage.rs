use std::cell::RefCell;

#[derive(Debug, Default)]
pub struct Cage {
    pub apes: u32,
    pub full: bool,
}

pub fn new_cage(apes: u32) -> RefCell<Cage> {
    let full = apes > 4;
    RefCell::new(Cage { apes, full })
}

pub fn admit(cage: &RefCell<Cage>, count: Option<u32>) -> Option<String> {
    let mut inside = cage.borrow_mut();
    inside.apes += count?;
    inside.full = inside.apes > 4;
    Some(format!("{inside:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cage_fills_up() {
        let cage = new_cage(2);
        assert!(!cage.borrow().full);
        let text = admit(&cage, Some(3));
        assert_eq!(text, Some("Cage { apes: 5, full: true }".to_string()));
    }

    #[test]
    fn nobody_comes() {
        let cage = RefCell::new(Cage::default());
        assert_eq!(admit(&cage, None), None);
        assert_eq!(cage.borrow().apes, 0);
    }
}
