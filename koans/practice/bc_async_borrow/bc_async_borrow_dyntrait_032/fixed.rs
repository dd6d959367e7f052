use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;

trait Channel {
    fn notify<'a>(&'a self, event: &'a str) -> Pin<Box<dyn Future<Output = bool> + 'a>>;
}

#[derive(Default)]
pub struct Email {
    pub outbox: RefCell<Vec<String>>,
}

pub struct Pager {
    pub max: usize,
}

impl Channel for Email {
    fn notify<'a>(&'a self, event: &'a str) -> Pin<Box<dyn Future<Output = bool> + 'a>> {
        Box::pin(async move {
            self.outbox.borrow_mut().push(format!("Reminder: {event}"));
            true
        })
    }
}

impl Channel for Pager {
    fn notify<'a>(&'a self, event: &'a str) -> Pin<Box<dyn Future<Output = bool> + 'a>> {
        Box::pin(async move { event.len() <= self.max })
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
