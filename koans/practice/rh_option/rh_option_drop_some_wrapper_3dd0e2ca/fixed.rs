use std::rc::{Rc, Weak};

pub struct Menu {
    pub label: String,
    pub parent: Option<Weak<Menu>>,
}

pub fn submenu(parent: &Rc<Menu>, label: &str) -> Rc<Menu> {
    Rc::new(Menu {
        label: label.to_owned(),
        parent: Some(Rc::downgrade(parent)),
    })
}

pub fn parent_label(menu: &Menu) -> Option<String> {
    let parent = menu.parent.as_ref()?.upgrade()?;
    let label = parent.label.trim();
    Some(label.to_string())
}

pub fn heading(menu: &Menu) -> String {
    match parent_label(menu) {
        Some(above) => format!("{above} > {}", menu.label),
        None => menu.label.to_uppercase(),
    }
}
