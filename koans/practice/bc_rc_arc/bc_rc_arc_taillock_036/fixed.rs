use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
pub struct Flat {
    pub tenants: Vec<String>,
}

pub type SharedFlat = Rc<RefCell<Flat>>;

pub struct Building {
    pub flats: Vec<SharedFlat>,
}

impl Building {
    pub fn flat(&self, number: usize) -> Option<SharedFlat> {
        self.flats.get(number).cloned()
    }

    pub fn move_in(&self, number: usize, name: &str) -> bool {
        let Some(flat) = self.flat(number) else {
            return false;
        };
        flat.borrow_mut().tenants.push(name.to_string());
        true
    }

    pub fn crowded(&self, number: usize) -> bool {
        let flat = match self.flat(number) {
            Some(flat) => flat,
            None => return false,
        };
        let tenants = &flat.borrow().tenants;
        tenants.len() > 2
    }
}
