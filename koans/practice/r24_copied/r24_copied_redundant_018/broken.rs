use std::cell::RefCell;
use std::rc::Rc;

type Log = Rc<RefCell<Vec<String>>>;

pub struct Host {
    log: Log,
    hooks: Vec<Box<dyn Fn(u32)>>,
}

impl Host {
    pub fn new() -> Self {
        Host {
            log: Log::default(),
            hooks: Vec::new(),
        }
    }

    pub fn install(&mut self, name: &str) {
        let log = Rc::clone(&self.log);
        let upper = name.to_uppercase();
        let label = upper.clone();
        self.hooks.push(Box::new(move |event| {
            log.borrow_mut().push(format!("{label}:{event}"))
        }));
    }

    pub fn fire(&self, event: u32) -> usize {
        self.hooks.iter().for_each(|hook| hook(event));
        self.log.borrow().len()
    }

    pub fn finish(self) -> Vec<String> {
        let mut lines = self.log.take();
        lines.sort();
        lines
    }
}

impl Default for Host {
    fn default() -> Self {
        Self::new()
    }
}
