use std::rc::Rc;

pub struct Party {
    pub invited: Vec<String>,
}

impl Party {
    pub fn admits<S>(&self, guest: &S) -> bool
    where
        S: Deref<Target = str>,
    {
        let name: &str = &**guest;
        self.invited.iter().any(|i| i.eq_ignore_ascii_case(name))
    }

    pub fn turned_away(&self, queue: &[Rc<str>]) -> Vec<Rc<str>> {
        queue.iter().filter(|g| !self.admits(*g)).cloned().collect()
    }
}
