use std::collections::BTreeMap;

pub enum Command<'c> {
    Alias(&'c str, &'c str),
    Unalias(&'c str),
    Run(&'c str),
}

#[derive(Default)]
pub struct Shell {
    aliases: BTreeMap<String, String>,
    pub history: Vec<String>,
}

impl Shell {
    pub fn exec(&mut self, command: Command<'_>) {
        if let Command::Run(line) = &command {
            let expanded = self.aliases.get(*line).map_or(*line, String::as_str);
            self.history.push(expanded.to_string());
        }
        match command {
            Command::Alias(name, line) => {
                self.aliases.insert(name.into(), line.into());
            }
            Command::Unalias(name) => {
                self.aliases.remove(name);
            }
            Command::Run("reset") => self.aliases.clear(),
            Command::Run(_) => {}
        }
    }
}
