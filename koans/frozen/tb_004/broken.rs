use std::fmt::Display;

pub struct History<T> {
    pages: Vec<T>,
    skipped: usize,
}

impl<T: Display> History<T> {
    pub fn starting_at(page: T) -> Self {
        History {
            pages: vec![page],
            skipped: 0,
        }
    }

    pub fn visit(&mut self, page: T) -> usize {
        if self.pages.last() == Some(&page) {
            self.skipped += 1;
        } else {
            self.pages.push(page);
        }
        self.pages.len()
    }

    pub fn trail(&self) -> String {
        let pages: Vec<String> = self.pages.iter().map(|page| page.to_string()).collect();
        format!("{} ({} skipped)", pages.join(" > "), self.skipped)
    }
}
