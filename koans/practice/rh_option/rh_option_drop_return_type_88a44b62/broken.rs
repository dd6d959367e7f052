use std::fmt::Display;

pub struct UndoStack<A> {
    pub actions: Vec<A>,
}

impl<A> UndoStack<A> {
    pub fn undo(&mut self) {
        self.actions.pop()
    }
}

impl<A: Display> UndoStack<A> {
    pub fn menu_entry(&self) -> String {
        match self.actions.last() {
            Some(action) => format!("Undo {action}"),
            None => String::from("Nothing to undo"),
        }
    }
}

pub fn caption(label: &impl Display, shortcut: char) -> String {
    format!("{label} (Ctrl+{shortcut})")
}
