use std::cell::RefCell;
use std::rc::Rc;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    pub x: u16,
    pub y: u16,
    pub was: u8,
}

pub type History = Rc<RefCell<Vec<Stroke>>>;

pub struct Pencil {
    history: History,
    colour: u8,
}

impl Pencil {
    pub fn new(history: &History, colour: u8) -> Self {
        Pencil {
            history: Rc::clone(history),
            colour,
        }
    }

    pub fn dot(&self, canvas: &mut [[u8; 4]; 4], x: u16, y: u16) {
        let pixel = &mut canvas[y as usize][x as usize];
        self.history.borrow_mut().push(Stroke { x, y, was: *pixel });
        *pixel = self.colour;
    }
}

pub fn undo(history: &History, canvas: &mut [[u8; 4]; 4]) -> bool {
    match history.borrow_mut().pop() {
        Some(Stroke { x, y, was }) => {
            canvas[y as usize][x as usize] = was;
            true
        }
        None => false,
    }
}
