/// The number of a part; only valid ones exist.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartNumber(String);

impl PartNumber {
    /// Three letters and digits after a dash, e.g. `ABC-12`.
    pub fn new(text: &str) -> Option<Self> {
        let (letters, digits) = text.split_once('-')?;
        let valid = letters.len() == 3
            && letters.bytes().all(|b| b.is_ascii_uppercase())
            && !digits.is_empty()
            && digits.bytes().all(|b| b.is_ascii_digit());
        valid.then(|| PartNumber(text.to_string()))
    }

    fn as_str(&self) -> &str {
        &self.0
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub number: PartNumber,
    pub name: String,
    weight: u32,
}

impl Part {
    pub fn new(number: PartNumber, name: &str, weight: u32) -> Self {
        Part {
            number,
            name: name.to_string(),
            weight,
        }
    }
}
