use std::collections::HashMap;

#[derive(Default)]
pub struct Env {
    vars: HashMap<String, String>,
}

impl Env {
    pub fn run(&mut self, words: &[String]) {
        match words {
            [cmd, name, value] if cmd == "set" => {
                let old = self.vars.insert(name.clone(), value.clone());
                Ok(old.unwrap_or_default())
            }
            [cmd, rest @ ..] if cmd == "echo" => Ok(rest.join(" ")),
            [name] => self.vars.get(name).cloned().ok_or(format!("{name}?")),
            _ => Err("usage".to_string()),
        }
    }
}

pub fn words(line: &str) -> Vec<String> {
    line.split_ascii_whitespace().map(str::to_owned).collect()
}
