use std::sync::{Arc, Mutex};

#[derive(Debug)]
pub struct Limiter {
    pub left: u32,
}

impl Limiter {
    fn take(&mut self, cost: u32) -> bool {
        let ok = self.left >= cost;
        if ok {
            self.left -= cost;
        }
        ok
    }
}

pub struct Client {
    pub base: &'static str,
    limiter: Arc<Mutex<Limiter>>,
}

impl Client {
    pub fn new(base: &'static str, limiter: Arc<Mutex<Limiter>>) -> Self {
        Client { base, limiter }
    }

    pub fn get(&self, path: &str) -> Option<String> {
        let cost = if path.ends_with(".json") { 1 } else { 2 };
        self.limiter
            .lock()
            .unwrap()
            .take(cost)
            .then(|| format!("{}/{path}", self.base))
    }
}

pub fn clients(budget: u32) -> (Client, Client) {
    let limiter = Arc::new(Mutex::new(Limiter { left: budget }));
    let users = Client::new("users", limiter.clone());
    let files = Client::new("files", limiter);
    (users, files)
}
