use std::rc::Rc;

pub struct Flatmate {
    name: String,
    list: Rc<Vec<String>>,
}

pub fn move_in(names: &[&str]) -> Vec<Flatmate> {
    let list = Rc::new(Vec::new());
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
        self.list.push(format!("{thing} ({})", self.name));
        self.list.len()
    }

    pub fn shop(&self) -> String {
        let bought = self.list.join(", ");
        self.list.clear();
        bought
    }
}
