use std::collections::HashSet;
use std::sync::{Arc, RwLock};

pub type Flags = Arc<RwLock<HashSet<String>>>;

pub struct Handler {
    flags: Flags,
}

pub struct Admin {
    flags: Flags,
}

pub fn app(initial: &[&str]) -> (Admin, Handler) {
    let flags: HashSet<String> = initial.iter().map(|f| f.to_string()).collect();
    let flags = Arc::new(flags);
    (
        Admin {
            flags: Arc::clone(&flags),
        },
        Handler { flags },
    )
}

impl Admin {
    pub fn flip(&self, flag: &str) -> bool {
        let mut flags = self.flags.write().unwrap();
        if flags.remove(flag) {
            return false;
        }
        flags.insert(flag.to_string())
    }
}

impl Handler {
    pub fn page(&self) -> &'static str {
        match self.flags.read().unwrap().contains("new-home") {
            true => "home-v2",
            false => "home",
        }
    }
}
