use std::io::{BufRead, BufReader, Read};

pub trait Summary {
    fn first_line(&mut self) -> String;
}

impl Summary for dyn Read + '_ {
    fn first_line(&mut self) -> String {
        let mut line = String::new();
        match BufReader::new(self).read_line(&mut line) {
            Ok(0) | Err(_) => "(nothing)".to_string(),
            Ok(_) => line.trim_end().to_string(),
        }
    }
}

pub fn table_of(inputs: &[(&str, Box<dyn Read>)]) -> Vec<String> {
    inputs
        .iter_mut()
        .map(|(name, input)| format!("{name}: {}", input.as_mut().first_line()))
        .collect()
}
