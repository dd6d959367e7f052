#[derive(Debug)]
pub struct Version {
    pub package: String,
    pub number: String,
}

pub fn pick(text: &str, yanked: &[Version]) -> Result<Version, String> {
    let (left, right) = text.split_once('@').ok_or("no version")?;
    let version = Version {
        package: left.to_string(),
        number: right.to_string(),
    };
    if yanked.contains(&version) {
        return Err(format!("{left} {right} was pulled"));
    }
    Ok(version)
}
