#[derive(Debug, Default, Clone)]
pub struct ServerOptions {
    pub host: Option<String>,
    pub port: Option<u16>,
}

pub struct Address {
    pub host: String,
    pub port: u16,
}

impl ServerOptions {
    pub fn or(self, other: ServerOptions) -> ServerOptions {
        ServerOptions {
            host: self.host.or(other.host),
            port: self.port.or(other.port),
        }
    }

    pub fn resolve(self) -> Address {
        Address {
            host: self.host.unwrap_or_else(|| "localhost".to_string()),
            port: self.port.unwrap_or(631),
        }
    }
}

pub fn endpoint(site: ServerOptions, user: ServerOptions) -> String {
    let Address { host, port } = user.or(site).resolve();
    format!("ipp://{host}:{port}")
}
