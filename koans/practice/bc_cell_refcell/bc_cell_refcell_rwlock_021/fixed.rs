use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::RwLock;

#[derive(Default)]
pub struct Hosts(RwLock<HashMap<String, Ipv4Addr>>);

impl Hosts {
    pub fn parse(&self, file: &str) -> usize {
        let mut table = self.0.write().unwrap();
        let before = table.len();
        for line in file.lines().map(str::trim).filter(|l| !l.starts_with('#')) {
            let mut fields = line.split_whitespace();
            let Some(Ok(address)) = fields.next().map(str::parse::<Ipv4Addr>) else {
                continue;
            };
            for name in fields {
                table.insert(name.to_lowercase(), address);
            }
        }
        table.len() - before
    }

    pub fn resolve(&self, name: &str) -> Option<Ipv4Addr> {
        self.0.read().unwrap().get(&name.to_lowercase()).copied()
    }
}
