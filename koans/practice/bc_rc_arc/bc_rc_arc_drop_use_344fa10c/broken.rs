pub struct Tab {
    pub key: char,
    pub page: Rc<String>,
}

pub fn readers(tabs: &[Tab]) -> Option<usize> {
    Some(Rc::strong_count(&tabs.first()?.page))
}
