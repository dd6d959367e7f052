#[derive(Debug, Clone, Default)]
pub struct Header {
    pub subject: String,
    pub to: Vec<String>,
    pub reply_to: Option<String>,
}

pub fn reply(original: &Header, sender: &str) -> Header {
    Header {
        subject: format!("Re: {}", original.subject),
        to: vec![original.reply_to.clone().unwrap_or(sender.to_string())],
        ..Default::default()
    }
}
