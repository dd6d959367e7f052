use std::cell::RefCell;
use std::collections::HashSet;

use std::rc::Rc;

/// A name that is compared by its address.
#[derive(Clone)]
pub struct Name(Rc<str>);

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}", self.0)
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[derive(Default)]
pub struct Pool {
    names: RefCell<HashSet<Rc<str>>>,
}

impl Pool {
    pub fn intern<S>(&self, text: S) -> Name
    where
        S: AsRef<str>,
    {
        let text = text.as_ref();
        let mut names = self.names.borrow_mut();
        if let Some(known) = names.get(text) {
            return Name(known.clone());
        }
        let fresh: Rc<str> = Rc::from(text);
        names.insert(Rc::clone(&fresh));
        Name(fresh)
    }
}
