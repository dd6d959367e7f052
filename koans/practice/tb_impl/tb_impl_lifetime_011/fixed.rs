pub trait Fields {
    fn field<'a>(&self, line: &'a str, name: &str) -> Option<&'a str>;
}

pub struct KeyValue {
    pub separator: char,
}

impl Fields for KeyValue {
    fn field<'a>(&self, line: &'a str, name: &str) -> Option<&'a str> {
        line.split(self.separator)
            .filter_map(|part| part.trim().split_once('='))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }
}

pub fn column<'l>(reader: &impl Fields, lines: &[&'l str], name: &str) -> Vec<&'l str> {
    lines
        .iter()
        .filter_map(|line| reader.field(line, name))
        .collect()
}
