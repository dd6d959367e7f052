#[derive(Debug, Default, PartialEq)]
pub struct Note<'n> {
    pub title: &'n str,
    pub fields: Vec<(&'n str, &'n str)>,
}

fn field(line: &str) -> Option<(&str, &str)> {
    let mut parts = line.splitn(2, ':');
    let key = parts.next()?;
    let value = parts.next()?;
    Some((key.trim(), value.trim()))
}

pub fn parse(text: &str) -> Note<'_> {
    let title = text.splitn(2, '\n').next().unwrap_or_default();
    let fields = text.lines().skip(1).map_while(field).collect();
    Note { title, fields }
}

pub fn extension(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, extension)| extension)
}
