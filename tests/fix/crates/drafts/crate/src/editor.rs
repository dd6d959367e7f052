use crate::Command;

#[derive(Debug, Default)]
pub struct Editor {
    text: String,
    done: Vec<(String, Box<dyn Command>)>,
    undone: Vec<(String, Box<dyn Command>)>,
}

impl Editor {
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn run(&mut self, command: impl Command + 'static) {
        let name = command.name();
        let back = Box::new(command).apply(self.text);
        self.done.push((name, back));
        self.undone.clear();
    }

    /// Run all of them; their names, joined.
    pub fn run_all(&mut self, commands: Vec<Box<dyn Command>>) -> String {
        let names: Vec<String> = commands.iter().map(|command| command.name()).collect();
        for command in commands {
            let name = command.name();
            let back = command.apply(&mut self.text);
            self.done.push((name, back));
        }
        names.join(", ")
    }

    /// What was undone, if there was anything.
    pub fn undo(&mut self) -> Option<String> {
        let (name, back) = self.done.pop()?;
        let again = back.apply(&mut self.text);
        self.undone.push((name, again));
        Some(name)
    }

    pub fn redo(&mut self) -> Option<String> {
        let (name, again) = self.undone.pop()?;
        let back = again.apply(&mut self.text);
        self.done.push((name.clone(), back));
        Some(name)
    }

    pub fn last(&self) -> Option<&str> {
        self.done.last().map(|(name, _)| name)
    }
}
