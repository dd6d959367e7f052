#[derive(Default)]
pub struct RouterTable {
    hosts: Vec<(String, u8)>,
}

impl RouterTable {
    pub fn add(&self, host: String, port: u8) {
        self.hosts.push((host, port));
    }

    pub fn render(&self) -> String {
        self.hosts
            .iter()
            .map(|(host, port)| format!("{host}:{port};"))
            .collect()
    }
}

pub fn rack(prefix: &str, size: u8) -> String {
    let mut table = RouterTable::default();
    for port in 1..=size {
        let host = format!("{prefix}-{port}");
        table.add(host, port);
    }
    table.render()
}
