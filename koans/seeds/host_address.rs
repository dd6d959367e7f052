use std::fmt;

pub struct Address {
    pub host: String,
    pub port: u16,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "<{} on {}>", self.port, self.host)
    }
}

pub fn address(raw: &str) -> Result<Address, &'static str> {
    let (name, digits) = raw.split_once(':').ok_or("no port")?;
    let port = digits.parse().map_err(|_| "bad port")?;
    let host = name.to_lowercase();
    Ok(Address { host, port })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_itself() {
        let text = address("MAIL:25").map(|a| a.to_string());
        assert_eq!(text, Ok("<25 on mail>".to_string()));
    }

    #[test]
    fn refuses() {
        assert_eq!(address("mail").err(), Some("no port"));
        assert_eq!(address("mail:70000").err(), Some("bad port"));
    }
}
