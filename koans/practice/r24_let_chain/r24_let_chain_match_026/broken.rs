pub enum Update {
    Message { text: Option<String>, from: u64 },
    Joined(u64),
    Left(u64),
}

pub type Handler = fn(&str) -> String;

pub struct Bot {
    commands: Vec<(&'static str, Handler)>,
}

impl Bot {
    pub fn with_commands() -> Self {
        Bot {
            commands: vec![
                ("/echo", |rest| rest.to_string()),
                ("/count", |rest| rest.len().to_string()),
            ],
        }
    }

    pub fn handle(&self, update: &Update) -> Option<(u64, String)> {
        match update {
            Update::Joined(who) if *who > 0 => Some((*who, "welcome".to_string())),
            Update::Message { text, from } => match text {
                Some(text) => {
                    let (name, rest) = text.split_once(' ').unwrap_or((text, ""));
                    let (_, run) = self.commands.iter().find(|(command, _)| *command == name)?;
                    Some((*from, run(rest)))
                }
                None => None,
            },
            _ => None,
        }
    }
}
