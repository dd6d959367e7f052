use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;

pub type Handler = Arc<dyn Fn(&str) -> String + Send + Sync>;

#[derive(Default, Clone)]
pub struct Bot {
    commands: BTreeMap<&'static str, Handler>,
}

impl Bot {
    pub fn on(
        mut self,
        name: &'static str,
        run: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Self {
        self.commands.insert(name, Arc::new(run));
        self
    }

    pub fn answer(&self, line: &str) -> String {
        let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
        self.commands
            .get(name)
            .map_or_else(|| "?".to_string(), |run| run(rest))
    }

    pub fn answer_all(&self, lines: Vec<String>) -> Vec<String> {
        let spawn = |line: String| {
            let bot = self.clone();
            thread::spawn(move || bot.answer(&line))
        };
        let threads: Vec<_> = lines.into_iter().map(spawn).collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    }
}
