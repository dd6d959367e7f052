pub trait Subscriber {
    fn receive(&mut self, issue: u32) -> bool;
}

pub struct Reader {
    pub until: u32,
}

impl Subscriber for Reader {
    fn receive(&mut self, issue: u32) -> bool {
        issue < self.until
    }
}

#[derive(Default)]
pub struct MailingList {
    subscribers: Vec<Box<dyn Subscriber>>,
    issue: u32,
}

impl MailingList {
    pub fn join<S: Subscriber + 'static>(&mut self, subscriber: S) {
        self.subscribers.push(Box::new(subscriber));
    }

    pub fn publish(&mut self) -> usize {
        self.issue += 1;
        let issue = self.issue;
        self.subscribers.retain_mut(|s| s.receive(issue));
        self.subscribers.len()
    }
}
