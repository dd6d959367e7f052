use std::sync::mpsc::{channel, Receiver};
use std::thread;

pub struct Belt<P> {
    parts: Receiver<P>,
}

impl<P: Send + 'static> Belt<P> {
    pub fn load(parts: impl IntoIterator<Item = P>) -> Self {
        let (sender, belt) = channel();
        for part in parts {
            let _ = sender.send(part);
        }
        Belt { parts: belt }
    }

    pub fn station(self, work: fn(P) -> P) -> Belt<P> {
        let (sender, next) = channel();
        thread::spawn(move || {
            for part in self.parts {
                if sender.send(work(part)).is_err() {
                    break;
                }
            }
        });
        Belt { parts: next }
    }

    pub fn unload(self) -> Vec<P> {
        self.parts.iter().collect()
    }
}
