use std::cell::RefCell;

#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    Joined(String),
    Said { who: String, text: String },
}

pub async fn publish(events: &[Event], subscriber: impl AsyncFn(&Event) -> bool) -> usize {
    let mut delivered = 0;
    for event in events {
        if !subscriber(event).await {
            break;
        }
        delivered += 1;
    }
    delivered
}

pub async fn transcript(events: &[Event], limit: usize) -> (usize, String) {
    let text = RefCell::new(String::new());
    let delivered = publish(events, async |event| {
        let line = match event {
            Event::Joined(who) => format!("* {who}\n"),
            Event::Said { who, text } => format!("{who}: {text}\n"),
        };
        std::future::ready(()).await;
        text.borrow_mut().push_str(&line);
        text.borrow().len() < limit
    })
    .await;
    (delivered, text.into_inner())
}
