use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Program {
    Cotton,
    Wool,
}

impl FromStr for Program {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        match name {
            "cotton" => Ok(Self::Cotton),
            "wool" => Ok(Self::Wool),
            _ => Err(()),
        }
    }
}

pub fn run(script: &str) -> Vec<String> {
    let mut coins = 0;
    let mut log = Vec::new();
    for word in script.split_whitespace() {
        if word == "coin" {
            coins += 1;
            continue;
        }
        let Ok(program) = word.parse::<Program>() else {
            log.push(format!("no program {word}"));
            break;
        };
        let price = if program == Program::Wool { 1 } else { 2 };
        if coins < price {
            log.push(format!("{} more", price - coins));
        } else {
            coins -= price;
            log.push(format!("washing {program:?}"));
        }
    }
    log
}
