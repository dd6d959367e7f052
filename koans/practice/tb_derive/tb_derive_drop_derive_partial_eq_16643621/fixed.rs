#[derive(PartialEq)]
pub struct Setting {
    pub name: String,
    pub level: u8,
}

pub fn read_setting(line: &str) -> Result<Setting, &'static str> {
    let (name, level) = line.split_once('=').ok_or("no equals sign")?;
    let name = name.trim().to_string();
    let level = level.trim().parse().map_err(|_| "bad level")?;
    Ok(Setting { name, level })
}

pub fn same_setting(a: &str, b: &str) -> Result<bool, &'static str> {
    Ok(read_setting(a)? == read_setting(b)?)
}
