use std::collections::HashMap;

#[derive(Default)]
pub struct Broker {
    pub topics: HashMap<String, Vec<u64>>,
}

impl Broker {
    pub fn subscribe(&mut self, topic: &str, client: u64) -> Result<usize, String> {
        match self.topics.get_mut(topic) {
            Some(clients) => {
                clients.push(client);
                Ok(clients.len())
            }
            None => Err(format!("no topic {}", topic)),
        }
    }
}
