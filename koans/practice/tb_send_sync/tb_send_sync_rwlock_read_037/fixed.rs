use std::collections::HashMap;
use std::sync::RwLock;
use std::thread;

pub struct Dns {
    cache: RwLock<HashMap<String, u32>>,
}

impl Dns {
    pub fn new() -> Self {
        Dns {
            cache: RwLock::new(HashMap::new()),
        }
    }

    pub fn resolve(&self, host: &str) -> u32 {
        if let Some(address) = self.cache.read().unwrap().get(host) {
            return *address;
        }
        let address = host
            .bytes()
            .fold(7, |h: u32, b| h.wrapping_mul(31) + u32::from(b));
        let mut cache = self.cache.write().unwrap();
        cache.insert(host.to_string(), address);
        address
    }

    pub fn warm_up(&self, hosts: &[&str]) -> usize {
        thread::scope(|s| {
            for host in hosts {
                s.spawn(move || self.resolve(host));
            }
        });
        self.cache.read().unwrap().len()
    }
}

impl Default for Dns {
    fn default() -> Self {
        Self::new()
    }
}
