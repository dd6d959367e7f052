use std::collections::VecDeque;

pub struct Printer {
    pub queue: VecDeque<(String, u32)>,
    pub paper: u32,
}

impl Printer {
    pub fn print_next(&mut self) -> Result<String, String> {
        let (title, pages) = self.queue.pop_front().ok_or("nothing to print")?;
        if pages > self.paper {
            self.queue.push_front((title, pages));
            return Err("out of paper".into());
        }
        self.paper -= pages;
        Ok(title)
    }
}
