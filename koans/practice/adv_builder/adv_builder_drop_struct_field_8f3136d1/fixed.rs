use std::collections::HashMap;

#[derive(Clone)]
pub struct Menu(pub HashMap<String, u16>);

pub struct Bar {
    pub menu: Menu,
    pub tab: u16,
}

pub fn drink(bar: &Bar, name: &str) -> Option<Bar> {
    let price = bar.menu.0.get(name)?;
    let tab = bar.tab.checked_add(*price)?;
    let menu = bar.menu.clone();
    Some(Bar { menu, tab })
}
