#[derive(Debug)]
pub struct Label {
    pub street: String,
    pub house: u32,
}

pub fn read_label(line: &str) -> Result<Label, String> {
    let (street, house) = line.split_once('/').ok_or("no house number")?;
    Ok(Label {
        street: street.to_string(),
        house: house.parse().unwrap_or(1),
    })
}

pub fn print_label(label: &Label) -> String {
    format!("<{:?}>", label)
}
