use std::rc::Rc;

#[derive(Clone)]
pub struct Theme {
    pub font: String,
    pub size: u8,
}

pub struct Window {
    pub theme: Rc<Theme>,
}

impl Window {
    pub fn zoom(&mut self, by: u8) {
        let theme = Rc::make_mut(&mut self.theme);
        theme.size = theme.size.saturating_add(by);
    }
}
