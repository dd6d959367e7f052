use std::cell::RefCell;
use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
pub enum Ribbon {
    Black,
    Custom { pantone: u16 },
}

#[derive(Clone)]
pub struct LabelPrinter {
    ribbon: Rc<RefCell<Ribbon>>,
}

impl LabelPrinter {
    pub fn new() -> Self {
        LabelPrinter {
            ribbon: Rc::new(RefCell::new(Ribbon::Black)),
        }
    }

    pub fn change_ribbon(&self, fresh: Ribbon) -> Ribbon {
        self.ribbon.replace(fresh)
    }

    pub fn print(&self, text: &str) -> String {
        match *self.ribbon.borrow() {
            Ribbon::Black => text.to_string(),
            Ribbon::Custom { pantone } => format!("[{pantone}]{text}"),
        }
    }
}

impl Default for LabelPrinter {
    fn default() -> Self {
        LabelPrinter::new()
    }
}
