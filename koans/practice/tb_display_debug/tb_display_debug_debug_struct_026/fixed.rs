use std::fmt;

pub struct Certificate {
    domain: String,
    days: u16,
    key: Vec<u8>,
}

impl Certificate {
    pub fn issue(domain: &str, days: u16) -> Certificate {
        let key = domain.bytes().map(|b| b ^ 0x5a).collect();
        Certificate {
            domain: domain.to_string(),
            days,
            key,
        }
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("domain", &self.domain)
            .field("days", &self.days)
            .field("key", &format_args!("<{} bytes>", self.key.len()))
            .finish()
    }
}

pub fn audit(certificates: &[Certificate]) -> Vec<String> {
    certificates
        .iter()
        .filter(|c| c.days < 30)
        .map(|c| format!("{c:?}"))
        .collect()
}
