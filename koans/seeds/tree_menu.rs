//! Menus with parents.

use std::cell::{Ref, RefCell};
use std::collections::VecDeque;
use std::fmt::{self, Write};
use std::rc::{Rc, Weak};

#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    Submenu,
    Open(String),
    Toggle { on: bool },
}

struct Node {
    title: String,
    action: RefCell<Action>,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Menu>>,
}

/// A handle to one entry.
#[derive(Clone)]
pub struct Menu(Rc<Node>);

#[derive(Debug, PartialEq)]
pub enum MenuError {
    NotASubmenu(String),
    Ancestor,
    NoEntry { path: Vec<String> },
}

impl Menu {
    pub fn new(title: impl Into<String>, action: Action) -> Menu {
        Menu(Rc::new(Node {
            title: title.into(),
            action: RefCell::new(action),
            parent: RefCell::new(Weak::new()),
            children: RefCell::default(),
        }))
    }

    pub fn submenu(title: &str) -> Menu {
        Menu::new(title, Action::Submenu)
    }

    pub fn action(&self) -> Ref<'_, Action> {
        self.0.action.borrow()
    }

    pub fn parent(&self) -> Option<Menu> {
        self.0.parent.borrow().upgrade().map(Menu)
    }

    pub fn ancestors(&self) -> impl Iterator<Item = Menu> {
        std::iter::successors(self.parent(), Menu::parent)
    }

    pub fn add(&self, child: &Menu) -> Result<&Self, MenuError> {
        if *self.action() != Action::Submenu {
            return Err(MenuError::NotASubmenu(self.0.title.clone()));
        }
        let mut line = self.ancestors().chain([self.clone()]);
        if line.any(|menu| Rc::ptr_eq(&menu.0, &child.0)) {
            return Err(MenuError::Ancestor);
        }
        child.0.parent.replace(Rc::downgrade(&self.0));
        self.0.children.borrow_mut().push(child.clone());
        Ok(self)
    }

    pub fn find(&self, path: &[&str]) -> Result<Menu, MenuError> {
        let mut menu = self.clone();
        for title in path {
            let next = {
                let children = menu.0.children.borrow();
                children
                    .iter()
                    .find(|child| child.0.title == *title)
                    .cloned()
            };
            menu = next.ok_or_else(|| MenuError::NoEntry {
                path: path.iter().map(|title| title.to_string()).collect(),
            })?;
        }
        Ok(menu)
    }

    /// Flips a toggle; tells its new state.
    pub fn toggle(&self) -> Option<bool> {
        match &mut *self.0.action.borrow_mut() {
            Action::Toggle { on } => {
                *on = !*on;
                Some(*on)
            }
            Action::Open(_) | Action::Submenu => None,
        }
    }

    /// Visits every entry, level by level.
    pub fn each<F>(&self, mut visit: F)
    where
        F: FnMut(&str, &Action),
    {
        let mut queue = VecDeque::from([self.clone()]);
        while let Some(menu) = queue.pop_front() {
            visit(&menu.0.title, &menu.action());
            queue.extend(menu.0.children.borrow().iter().cloned());
        }
    }

    pub fn draw(&self, out: &mut String, indent: usize) -> fmt::Result {
        let mark = match *self.action() {
            Action::Toggle { on: true } => "*",
            _ => "",
        };
        writeln!(out, "{:indent$}{}{mark}", "", self.0.title)?;
        for child in self.0.children.borrow().iter() {
            child.draw(out, indent + 2)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn menu() -> Menu {
        let root = Menu::submenu("main");
        let view = Menu::submenu("view");
        let grid = Menu::new("grid", Action::Toggle { on: false });
        let help = Menu::new(String::from("help"), Action::Open("help.txt".into()));
        view.add(&grid).unwrap();
        root.add(&view).unwrap().add(&help).unwrap();
        root
    }

    #[test]
    fn finding() {
        let root = menu();
        let grid = root.find(&["view", "grid"]).unwrap();
        let line: Vec<String> = grid.ancestors().map(|m| m.0.title.clone()).collect();
        assert_eq!(line, ["view", "main"]);
        let error = root.find(&["view", "zoom"]).err().unwrap();
        let path = vec!["view".to_string(), "zoom".to_string()];
        assert_eq!(error, MenuError::NoEntry { path });
    }

    #[test]
    fn parents_are_weak() {
        let view = menu().find(&["view"]).unwrap();
        assert!(view.parent().is_none());
        assert!(view.find(&["grid"]).unwrap().parent().is_some());
    }

    #[test]
    fn adding_errors() {
        let root = menu();
        let help = root.find(&["help"]).unwrap();
        let error = help.add(&Menu::submenu("x")).err().unwrap();
        assert_eq!(error, MenuError::NotASubmenu("help".to_string()));
        let view = root.find(&["view"]).unwrap();
        assert_eq!(view.add(&root).err(), Some(MenuError::Ancestor));
    }

    #[test]
    fn toggling_draws() {
        let root = menu();
        let grid = root.find(&["view", "grid"]).unwrap();
        assert_eq!((grid.toggle(), root.toggle()), (Some(true), None));
        let mut text = String::new();
        root.draw(&mut text, 0).unwrap();
        assert_eq!(text, "main\n  view\n    grid*\n  help\n");
    }

    #[test]
    fn visiting() {
        let mut files = Vec::new();
        let mut count = 0;
        menu().each(|_, action| {
            count += 1;
            if let Action::Open(_) = action {
                files.push(action.clone());
            }
        });
        assert_eq!((count, files.len()), (4, 1));
        assert!(format!("{:?}", files[0]).contains("help.txt"));
    }
}
