use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Clone)]
pub struct Server {
    name: Arc<Mutex<String>>,
}

impl Server {
    pub fn new(name: &str) -> Server {
        Server {
            name: Arc::new(Mutex::new(name.to_owned())),
        }
    }

    pub fn name(&self) -> &str {
        self.name.lock().unwrap().as_str()
    }

    pub fn rename(&self, f: impl FnOnce(&str) -> String) {
        let mut name = self.name.lock().unwrap();
        *name = f(&name);
    }
}

pub fn replicate(server: &Server, copies: usize) -> String {
    for copy in 1..=copies {
        let server = server.clone();
        let renamer = thread::spawn(move || server.rename(|old| format!("{old}-{copy}")));
        renamer.join().unwrap();
    }
    server.name().to_string()
}
