use std::sync::OnceLock;

#[derive(Debug, PartialEq)]
pub struct Config {
    pub target: i32,
    pub eco: bool,
}

static CONFIG: OnceLock<Config> = OnceLock::new();

fn parse(text: &str) -> Config {
    let mut config = Config {
        target: 20,
        eco: false,
    };
    for word in text.split_whitespace() {
        match word.parse() {
            Ok(degrees) => config.target = degrees,
            Err(_) => config.eco |= word == "eco",
        }
    }
    config
}

pub fn config(text: &str) -> &'static Config {
    CONFIG.get_or_init(|| parse(text))
}
