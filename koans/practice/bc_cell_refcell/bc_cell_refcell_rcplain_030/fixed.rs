use std::cell::RefCell;
use std::rc::Rc;

pub struct Flatmate {
    name: String,
    list: Rc<RefCell<Vec<String>>>,
}

pub fn move_in(names: &[&str]) -> Vec<Flatmate> {
    let list = Rc::new(RefCell::new(Vec::new()));
    names
        .iter()
        .map(|name| Flatmate {
            name: name.to_string(),
            list: Rc::clone(&list),
        })
        .collect()
}

impl Flatmate {
    pub fn wants(&self, thing: &str) -> usize {
        let mut list = self.list.borrow_mut();
        list.push(format!("{thing} ({})", self.name));
        list.len()
    }

    pub fn shop(&self) -> String {
        let mut list = self.list.borrow_mut();
        let bought = list.join(", ");
        list.clear();
        bought
    }
}
