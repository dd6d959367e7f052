use std::cell::RefCell;
use std::rc::Rc;

pub type Link = Rc<RefCell<Person>>;

pub struct Person {
    pub name: String,
    pub born: u16,
    pub children: Vec<Link>,
}

pub fn person(name: &str, born: u16) -> Link {
    Rc::new(RefCell::new(Person {
        name: name.to_owned(),
        born,
        children: vec![],
    }))
}

pub fn adopt(parent: &Link, child: &Link) -> Result<(), String> {
    if child.borrow().born <= parent.borrow().born {
        return Err(format!("{} is too old", child.borrow().name));
    }
    parent.borrow_mut().children.push(child.clone());
    Ok(())
}

pub fn youngest(root: &Link) -> String {
    fn search(at: &Link, best: &mut (u16, String)) {
        let here = at.borrow();
        if here.born > best.0 {
            *best = (here.born, here.name.clone());
        }
        for child in &here.children {
            search(child, best);
        }
    }
    let mut best = (0, String::new());
    search(root, &mut best);
    best.1
}
