use std::cell::RefCell;
use std::rc::Rc;

pub type Link = Rc<RefCell<Quota>>;

pub struct Quota {
    pub used: u64,
    children: Vec<Link>,
}

pub fn leaf(used: u64) -> Link {
    Rc::new(RefCell::new(Quota {
        used,
        children: Vec::new(),
    }))
}

pub fn adopt(parent: &Link, children: &[Link]) {
    for child in children {
        parent.children.push(child.clone());
    }
}

pub fn total(node: &Link) -> u64 {
    let quota = node.borrow();
    quota.used + quota.children.iter().map(total).sum::<u64>()
}

pub fn halve(node: &Link) {
    node.used /= 2;
    for child in &node.children {
        halve(child);
    }
}
