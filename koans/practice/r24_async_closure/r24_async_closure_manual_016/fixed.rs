use std::collections::VecDeque;

pub trait Inbox {
    fn receive(&mut self) -> impl Future<Output = Option<String>>;
}

impl Inbox for VecDeque<&str> {
    async fn receive(&mut self) -> Option<String> {
        let text = std::future::ready(self.pop_front()).await?;
        Some(text.trim().to_string())
    }
}

pub struct Muted;

impl Inbox for Muted {
    async fn receive(&mut self) -> Option<String> {
        None
    }
}

pub async fn greet<I: Inbox>(inbox: &mut I, limit: usize) -> Vec<String> {
    let mut greetings = Vec::new();
    while greetings.len() < limit {
        let Some(name) = inbox.receive().await else {
            break;
        };
        greetings.push(format!("Hello {name}"));
    }
    greetings
}
