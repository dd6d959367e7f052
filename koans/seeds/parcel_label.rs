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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_street_and_house() {
        let label = read_label("Oak Lane/14").unwrap();
        assert_eq!(label.street, "Oak Lane");
        assert_eq!(label.house, 14);
        assert!(read_label("Oak Lane").is_err());
    }

    #[test]
    fn prints_in_brackets() {
        let label = read_label("Elm/3").unwrap();
        let text = print_label(&label);
        assert_eq!(text, "<Label { street: \"Elm\", house: 3 }>");
    }
}
