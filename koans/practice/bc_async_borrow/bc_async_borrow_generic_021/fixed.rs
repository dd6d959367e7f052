use std::fmt::Write;
use std::future::Future;
use std::pin::Pin;

pub struct Stage {
    acts: Vec<(u8, Pin<Box<dyn Future<Output = String>>>)>,
}

impl Stage {
    pub fn empty() -> Self {
        Self { acts: Vec::new() }
    }

    pub fn book<A>(mut self, slot: u8, act: A) -> Self
    where
        A: Future<Output = String> + 'static,
    {
        self.acts.push((slot, Box::pin(act)));
        self.acts.sort_by_key(|(slot, _)| *slot);
        self
    }

    pub async fn show(self) -> String {
        let mut programme = String::new();
        for (slot, act) in self.acts {
            let _ = writeln!(programme, "{slot}. {}", act.await);
        }
        programme
    }
}
