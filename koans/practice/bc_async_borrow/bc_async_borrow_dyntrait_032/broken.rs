use std::cell::RefCell;

trait Channel {
    async fn notify(&self, event: &str) -> bool;
}

#[derive(Default)]
pub struct Email {
    pub outbox: RefCell<Vec<String>>,
}

pub struct Pager {
    pub max: usize,
}

impl Channel for Email {
    async fn notify(&self, event: &str) -> bool {
        self.outbox.borrow_mut().push(format!("Reminder: {event}"));
        true
    }
}

impl Channel for Pager {
    async fn notify(&self, event: &str) -> bool {
        event.len() <= self.max
    }
}

pub async fn remind(email: &Email, pager: &Pager, event: &str) -> usize {
    let channels: [&dyn Channel; 2] = [email, pager];
    let mut delivered = 0;
    for channel in channels {
        delivered += usize::from(channel.notify(event).await);
    }
    delivered
}
