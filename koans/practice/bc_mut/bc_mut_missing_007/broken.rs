pub struct Mail {
    pub subject: Option<String>,
    pub drafts: u32,
}

impl Mail {
    pub fn save_draft(&mut self) -> bool {
        self.drafts += 1;
        if let Some(text) = &self.subject {
            if !text.ends_with("(draft)") {
                text.push_str(" (draft)");
                return true;
            }
        }
        false
    }
}
