#[derive(Eq, Debug)]
pub enum Access {
    Read,
    Write,
}

pub fn access(text: &str) -> Result<Access, String> {
    match text.strip_prefix('+').ok_or("no plus")? {
        "r" => Ok(Access::Read),
        "w" => Ok(Access::Write),
        other => Err(format!("no access {other}")),
    }
}
