use std::cell::RefCell;

pub struct Newsroom {
    bulletins: RefCell<Vec<String>>,
}

impl Newsroom {
    pub fn open(first: &str) -> Newsroom {
        Newsroom {
            bulletins: RefCell::new(vec![first.to_string()]),
        }
    }

    pub fn publish(&self, text: &str) -> usize {
        self.bulletins.borrow_mut().push(text.to_string());
        self.bulletins.borrow().len()
    }

    fn latest(&self) -> Option<String> {
        self.bulletins.borrow().last().cloned()
    }

    pub fn headline(&self) -> String {
        let latest = self.latest();
        let line = latest
            .as_deref()
            .and_then(|text| text.lines().next())
            .unwrap_or("no news");
        format!("*** {line} ***")
    }
}
