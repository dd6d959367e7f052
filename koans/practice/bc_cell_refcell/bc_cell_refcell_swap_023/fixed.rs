use std::cell::Cell;

#[derive(Default)]
pub struct Runner {
    pub name: &'static str,
    baton: Cell<String>,
}

impl Runner {
    pub fn named(name: &'static str) -> Runner {
        Runner {
            name,
            ..Runner::default()
        }
    }

    pub fn write(&self, note: &str) {
        let mut text = self.baton.take();
        text.push_str(note);
        text.push(';');
        self.baton.set(text);
    }

    pub fn hand_to(&self, next: &Runner) {
        next.baton.set(self.baton.take());
        next.write(next.name);
    }

    pub fn finish(self) -> String {
        self.baton.into_inner()
    }
}
