pub trait Edit<D> {
    fn apply(&self, document: &mut D);
}

impl<D, F> Edit<D> for F
where
    F: Fn(&mut D),
{
    fn apply(&self, document: &mut D) {
        self(document)
    }
}

pub struct Editor<D> {
    pub document: D,
    past: Vec<D>,
}

impl<D> Editor<D>
where
    D: Clone + PartialEq,
{
    pub fn open(document: D) -> Self {
        Editor {
            document,
            past: vec![],
        }
    }

    pub fn run(&mut self, edit: impl Edit<D>) {
        let before = self.document.clone();
        edit.apply(&mut self.document);
        if before != self.document {
            self.past.push(before);
        }
    }

    pub fn undo(&mut self) -> bool {
        self.past.pop().map(|d| self.document = d).is_some()
    }
}
