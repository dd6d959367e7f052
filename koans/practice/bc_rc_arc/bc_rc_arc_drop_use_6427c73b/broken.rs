#[derive(Clone, Debug)]
pub struct Letter {
    pub to: String,
    pub sealed: bool,
}

pub fn seal(letter: Rc<Letter>) -> Letter {
    let mut own = Rc::unwrap_or_clone(letter);
    own.sealed = true;
    own
}
