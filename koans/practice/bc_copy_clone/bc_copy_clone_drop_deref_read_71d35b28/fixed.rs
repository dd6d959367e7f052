use std::rc::Rc;

pub struct Tab {
    pub key: char,
    pub page: Rc<String>,
}

pub fn duplicate(tabs: &[Tab], pinned: &[usize]) -> Option<Tab> {
    let at = pinned.iter().max()?;
    let old = tabs.get(*at)?;
    let key = old.key.to_ascii_uppercase();
    let page = Rc::clone(&old.page);
    Some(Tab { key, page })
}
