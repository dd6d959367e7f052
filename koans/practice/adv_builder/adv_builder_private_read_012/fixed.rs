mod mail {
    #[derive(Default)]
    pub struct Draft {
        body: String,
        recipients: Vec<String>,
    }

    impl Draft {
        pub fn recipient(mut self, address: &str) -> Self {
            self.recipients.push(address.to_string());
            self
        }

        pub fn paragraph(mut self, text: &str) -> Self {
            if !self.body.is_empty() {
                self.body.push_str("\n\n");
            }
            self.body += text;
            self
        }

        pub fn size(&self) -> usize {
            self.body.len() * self.recipients.len()
        }
    }
}

use mail::Draft;

pub fn newsletter(paragraphs: &[&str], readers: &[&str]) -> Result<usize, String> {
    let mut draft = Draft::default();
    for reader in readers {
        draft = draft.recipient(reader);
    }
    for text in paragraphs {
        draft = draft.paragraph(text);
    }
    match draft.size() {
        size if size > 1000 => Err(format!("{size} bytes are too much")),
        size => Ok(size),
    }
}
