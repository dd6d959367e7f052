#[derive(Debug, Default, PartialEq)]
pub struct Note<'n> {
    pub title: &'n str,
    pub fields: Vec<(&'n str, &'n str)>,
}

fn field(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':');
    Some((key.trim(), value.trim()))
}

pub fn parse(text: &str) -> Note<'_> {
    let title = text.split('\n').next().unwrap_or_default();
    let fields = text.lines().skip(1).map_while(field).collect();
    Note { title, fields }
}

pub fn extension(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, extension)| extension)
}
