use std::fmt;

pub struct Address {
    pub host: String,
    pub port: u16,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}

pub fn describe(address: Address) -> String {
    let host = &address.host;
    let kind = if host.ends_with(".local") {
        "private"
    } else {
        "public"
    };
    format!("{} is {}", address, kind)
}
