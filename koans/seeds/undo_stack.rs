//! Text editing with undo.

use std::fmt::{self, Debug};
use std::ops::{Deref, Range};

#[derive(Debug, Clone, PartialEq)]
pub enum EditError {
    OutOfRange { at: usize, len: usize },
    NothingToUndo,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange { at, len } => write!(f, "{at} is past {len}"),
            Self::NothingToUndo => f.write_str("nothing to undo"),
        }
    }
}

pub trait Command: Debug {
    /// Changes the text and hands back the command that reverts it.
    fn apply(&self, text: &mut String) -> Result<Box<dyn Command>, EditError>;

    fn merges(&self) -> bool {
        false
    }
}

fn check(text: &str, at: usize) -> Result<usize, EditError> {
    let len = text.len();
    match text.is_char_boundary(at) {
        true => Ok(at),
        false => Err(EditError::OutOfRange { at, len }),
    }
}

#[derive(Debug, Clone)]
pub struct Insert {
    pub at: usize,
    pub what: String,
}

#[derive(Debug, Clone)]
pub struct Delete(pub Range<usize>);

#[derive(Debug)]
pub struct Batch(Vec<Box<dyn Command>>);

impl Command for Insert {
    fn apply(&self, text: &mut String) -> Result<Box<dyn Command>, EditError> {
        let at = check(text, self.at)?;
        text.insert_str(at, &self.what);
        Ok(Box::new(Delete(at..at + self.what.len())))
    }

    fn merges(&self) -> bool {
        self.what.chars().count() == 1
    }
}

impl Command for Delete {
    fn apply(&self, text: &mut String) -> Result<Box<dyn Command>, EditError> {
        let at = check(text, self.0.start)?;
        check(text, self.0.end)?;
        let what: String = text.drain(self.0.clone()).collect();
        Ok(Box::new(Insert { at, what }))
    }
}

impl Command for Batch {
    fn apply(&self, text: &mut String) -> Result<Box<dyn Command>, EditError> {
        let mut undo = Vec::with_capacity(self.0.len());
        for command in &self.0 {
            undo.push(command.apply(text)?);
        }
        undo.reverse();
        Ok(Box::new(Batch(undo)))
    }
}

#[derive(Default)]
pub struct Editor {
    text: String,
    undo: Vec<Box<dyn Command>>,
    typing: bool,
}

impl Deref for Editor {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl Editor {
    pub fn run<C: Command>(&mut self, command: C) -> Result<&mut Self, EditError> {
        let inverse = command.apply(&mut self.text)?;
        let merge = self.typing && command.merges();
        self.typing = command.merges();
        match self.undo.pop() {
            Some(last) if merge => self.undo.push(Box::new(Batch(vec![inverse, last]))),
            last => {
                self.undo.extend(last);
                self.undo.push(inverse);
            }
        }
        Ok(self)
    }

    pub fn undo(&mut self) -> Result<(), EditError> {
        let command = self.undo.pop().ok_or(EditError::NothingToUndo)?;
        self.typing = false;
        command.apply(&mut self.text).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn insert(at: usize, what: &str) -> Insert {
        let what = what.to_string();
        Insert { at, what }
    }

    #[test]
    fn edits_and_undoes() {
        let mut editor = Editor::default();
        editor
            .run(insert(0, "hello"))
            .unwrap()
            .run(Delete(1..4))
            .unwrap();
        assert_eq!(&*editor, "ho");
        editor.undo().unwrap();
        assert!(editor.ends_with("ello"));
        editor.undo().unwrap();
        assert!(editor.is_empty());
    }

    #[test]
    fn typing_is_one_step() {
        let mut editor = Editor::default();
        for (at, letter) in ["a", "b", "c"].iter().enumerate() {
            editor.run(insert(at, letter)).unwrap();
        }
        editor.run(insert(3, "xyz")).unwrap();
        editor.undo().unwrap();
        assert_eq!(editor.len(), 3);
        editor.undo().unwrap();
        assert_eq!(editor.undo(), Err(EditError::NothingToUndo));
    }

    #[test]
    fn ranges_are_checked() {
        let mut editor = Editor::default();
        editor.run(insert(0, "né")).unwrap();
        let error = editor.run(Delete(0..2)).err().unwrap();
        assert_eq!(error, EditError::OutOfRange { at: 2, len: 3 });
        assert_eq!(error.to_string(), "2 is past 3");
        assert_eq!(EditError::NothingToUndo.to_string(), "nothing to undo");
        assert_eq!(error.clone(), error);
    }

    #[test]
    fn commands_print() {
        let batch = Batch(vec![Box::new(Delete(0..1)), Box::new(insert(0, "q"))]);
        let mut text = String::from("ab");
        let inverse = batch.apply(&mut text).unwrap();
        assert_eq!(text, "qb");
        assert!(format!("{inverse:?}").starts_with("Batch([Delete(0..1)"));
        assert!(!inverse.merges());
        let copies = (insert(1, "z").clone(), Delete(0..1).clone());
        assert_eq!((copies.0.at, copies.1 .0.end), (1, 1));
    }
}
