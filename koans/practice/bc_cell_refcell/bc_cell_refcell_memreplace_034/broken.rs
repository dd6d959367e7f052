use std::mem;
use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
pub enum Ribbon {
    Black,
    Custom { pantone: u16 },
}

#[derive(Clone)]
pub struct LabelPrinter {
    ribbon: Rc<Ribbon>,
}

impl LabelPrinter {
    pub fn new() -> Self {
        LabelPrinter {
            ribbon: Rc::new(Ribbon::Black),
        }
    }

    pub fn change_ribbon(&self, fresh: Ribbon) -> Ribbon {
        mem::replace(&mut self.ribbon, fresh)
    }

    pub fn print(&self, text: &str) -> String {
        match *self.ribbon {
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
