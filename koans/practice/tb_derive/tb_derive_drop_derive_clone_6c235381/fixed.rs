#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    Http,
    Smtp,
    Tls,
    Unknown,
}

fn greets(bytes: &[u8], words: &[&str]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| words.iter().any(|word| text.starts_with(word)))
}

impl Protocol {
    pub fn detect(bytes: &[u8]) -> Protocol {
        match bytes {
            [0x16, 3, ..] => Protocol::Tls,
            _ if greets(bytes, &["GET ", "POST "]) => Protocol::Http,
            _ if greets(bytes, &["HELO", "EHLO"]) => Protocol::Smtp,
            _ => Protocol::Unknown,
        }
    }

    pub fn is_text(bytes: &[u8]) -> bool {
        Protocol::detect(bytes) != Protocol::Tls && String::from_utf8(bytes.to_vec()).is_ok()
    }
}
